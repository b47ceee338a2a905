using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class EntryErrorExamples
{
    /// <summary>One of each.</summary>
    private static readonly IReadOnlyList<EntryError> All =
    [
        new EntryError.Missing("a"),
        new EntryError.TooLong("a", 3, 2),
        new EntryError.ForbiddenCharacter("a", 7),
        new EntryError.NotACode("a"),
        new EntryError.OutOfRange("a", 1.5m, 2, 3),
        new EntryError.NotAbove("a", 1, "b", 2),
        new EntryError.SignsDiffer("a", 1, "b", -2),
        new EntryError.Zero("a"),
        new EntryError.DayOutOfRange("a", new(1, 2, 3), new(1900, 1, 1), new(2999, 12, 31)),
        new EntryError.TooPrecise("a", 0.12345m),
        new EntryError.NotInList("a", "x"),
        new EntryError.NothingHasCode("a", "x"),
        new EntryError.ReportsToSelf("a", "x"),
        new EntryError.NotExactlyOne("a", 2),
        new EntryError.NothingThere("a"),
        new EntryError.TimeOutOfRange("a", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1)),
        new EntryError.NotInCharge("a"),
        new EntryError.NotAnEmailAddress("a"),
        new EntryError.NoLongerThere("a"),
        new EntryError.NotALanguage("a"),
        new EntryError.Differs("a"),
    ];

    [Fact]
    public void Every_error_names_its_field_and_says_its_rule_in_one_sentence()
    {
        Assert.Equal(
            typeof(EntryError).GetNestedTypes().OrderBy(type => type.Name),
            All.Select(error => error.GetType()).OrderBy(type => type.Name));
        Assert.All(All, error =>
        {
            Assert.Equal("a", error.Field);
            Assert.EndsWith(".", error.Rule, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(4, "It is 1.5; it must be from 2 to 3.")]
    [InlineData(5, "It is 1; it must be above b, which is 2.")]
    [InlineData(6, "It is 1; it must be zero or have the sign of b, which is -2.")]
    [InlineData(8, "It is 0001-02-03; it must be from 1900-01-01 to 2999-12-31.")]
    [InlineData(11, "Nothing has the code 'x'.")]
    [InlineData(12, "'x' already reports to this person, directly or through others.")]
    [InlineData(13, "Exactly one of them must be given, not 2.")]
    [InlineData(15, "It is 1970-01-01T00:00:00.0000000Z; it must be after 1970-01-01T00:00:00.0000000Z and not after 1970-01-02T00:00:00.0000000Z.")]
    public void The_facts_stand_in_the_rule(int index, string rule) => Assert.Equal(rule, All[index].Rule);
}
