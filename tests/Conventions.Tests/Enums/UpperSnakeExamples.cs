using CustomerGraph.Conventions.Enums;

namespace CustomerGraph.Conventions.Tests.Enums;

public sealed class UpperSnakeExamples
{
    [Theory]
    [InlineData("NewCustomer", "NEW_CUSTOMER")]
    [InlineData("VIPOnly", "VIP_ONLY")]
    [InlineData("EUR", "EUR")]
    [InlineData("A", "A")]
    [InlineData("a", "A")]
    [InlineData("AAA", "AAA")]
    [InlineData("Level2", "LEVEL2")]
    [InlineData("Level2Cache", "LEVEL2_CACHE")]
    [InlineData("HowTo", "HOW_TO")]
    [InlineData("withinCut", "WITHIN_CUT")]
    [InlineData("ALREADY_SNAKE", "ALREADY_SNAKE")]
    [InlineData("Some_Words", "SOME_WORDS")]
    [InlineData("XMLHttpRequest", "XML_HTTP_REQUEST")]
    public void Words_are_told_apart(string name, string expected) => Assert.Equal(expected, UpperSnake.Of(name));
}
