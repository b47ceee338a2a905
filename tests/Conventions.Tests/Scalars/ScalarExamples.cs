using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Conventions.Tests.Library;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Scalars;

public sealed class ScalarExamples
{
    [Theory]
    [InlineData("2026-01-31T08:30:00Z", "2026-01-31T08:30:00Z")]
    [InlineData("2026-01-31T08:30:00+01:00", "2026-01-31T07:30:00Z")]
    [InlineData("2026-01-31T08:30:00.5-00:30", "2026-01-31T09:00:00.5Z")]
    [InlineData("2026-01-31T08:30:00.123456789Z", "2026-01-31T08:30:00.1234567Z")]
    public void Instants_are_read_with_an_offset_and_written_in_UTC(string text, string expected) => Assert.Equal(expected, Through(new DateTimeType(), text));

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31T08:30:00")]
    [InlineData("2026-01-31 08:30:00Z")]
    [InlineData("2026-02-30T08:30:00Z")]
    [InlineData("2026-01-31T08:30Z")]
    [InlineData("2026-01-31T08:30:00.1234567890Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("2026-01-31T08:30:00z")]
    [InlineData("")]
    public void Other_instants_are_refused(string text) => Assert.Throws<RefusedValueException>(() => new DateTimeType().ParseValue(text));

    [Theory]
    [InlineData("PT2H30M", "PT2H30M")]
    [InlineData("P1DT12H", "P1DT12H")]
    [InlineData("P1W", "P7D")]
    [InlineData("-PT0.5S", "-PT0.5S")]
    [InlineData("PT90M", "PT1H30M")]
    public void Durations_are_those_of_ISO_8601(string text, string expected) => Assert.Equal(expected, Through(new DurationType(), text));

    [Theory]
    [InlineData("P1Y")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("2:30")]
    [InlineData("P99999999999D")]
    public void Other_durations_are_refused(string text) => Assert.Throws<RefusedValueException>(() => new DurationType().ParseValue(text));

    [Theory]
    [InlineData("31.01.2026")]
    [InlineData("2026-1-31")]
    [InlineData("2026-02-29")]
    public void Other_dates_are_refused(string text) => Assert.Throws<RefusedValueException>(() => new LocalDateType().ParseValue(text));

    [Fact]
    public void Text_that_cannot_be_stored_is_refused()
    {
        Assert.Equal("The text has the character NUL at position 1, which cannot be stored.", StorableText.WhyNot("a\0b"));
        Assert.Equal("The text has half of a surrogate pair at position 2, which is no character.", StorableText.WhyNot("ab\ud800"));
        Assert.Equal("The text has half of a surrogate pair at position 0, which is no character.", StorableText.WhyNot("\udc00\ud800"));
        Assert.Null(StorableText.WhyNot("a\ud83d\ude00"));
        Assert.Throws<RefusedValueException>(() => new TextType().ParseValue("\0"));
        Assert.Throws<RefusedValueException>(() => new IdentifierType().ParseValue("\0"));
    }

    [Fact]
    public async Task Text_that_cannot_be_stored_names_its_place()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync(
            "query ($where: BookFilterInput) { books(where: $where) { totalCount } }", new { where = new { title = new { eq = "a\0" } } });

        Assert.Contains("$where.title.eq", (string)answer["errors"]![0]!["message"]!, StringComparison.Ordinal);
        Assert.Contains("NUL", (string)answer["errors"]![0]!["message"]!, StringComparison.Ordinal);
    }

    private static object? Through(ScalarGraphType scalar, string text) => scalar.Serialize(scalar.ParseValue(text));
}
