using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Enums;

public sealed class EnumTypeExamples
{
    [Fact]
    public void Values_are_described_by_the_documentation_or_by_what_is_said_apart()
    {
        var type = new EnumType<Genre>(new EnumDescriptions<Genre>("Kinds.", new Dictionary<Genre, string> { [Genre.HowTo] = "Manuals." }));

        Assert.Equal("Kinds.", type.Description);
        Assert.Equal(["A novel.", "A book of poems.", "Manuals."], type.Values.Select(value => value.Description));
    }

    [Fact]
    public void A_value_without_a_description_is_an_error() =>
        Assert.Equal(
            "Silent has no description: give it a summary or register EnumDescriptions.",
            Assert.Throws<InvalidOperationException>(() => new EnumType<Silent>()).Message);

    [Theory]
    [InlineData("NOVELS", "'NOVELS' is no Genre. Accepted are NOVEL, POETRY, HOW_TO.")]
    [InlineData("novel", "'novel' is no Genre. Accepted are NOVEL, POETRY, HOW_TO.")]
    [InlineData(1, "Genre is written as a string. Accepted are NOVEL, POETRY, HOW_TO.")]
    public void A_wrong_value_names_those_that_are_accepted(object value, string message) =>
        Assert.Equal(message, Assert.Throws<RefusedValueException>(() => new EnumType<Genre>().ParseValue(value)).Message);

    private enum Silent
    {
        Nothing,
    }
}
