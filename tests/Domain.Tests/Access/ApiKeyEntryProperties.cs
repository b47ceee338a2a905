using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Access;

public sealed class ApiKeyEntryProperties
{
    private static readonly DateTime Now = new(2026, 2, 28, 12, 0, 0, DateTimeKind.Utc);

    [DomainProperty]
    public void The_very_fields_are_refused_that_break_a_rule(bool hasName, bool[] read, short days)
    {
        var scopes = Prelude.toSeq(read.Select(one => one ? KeyScope.Read : KeyScope.Export)).Strict();
        var terms = new ApiKeyEntry(hasName ? "Power BI" : " ", scopes, days).Read(Now);

        FieldRules.AreNamed(
            FieldRules.Broken(("name", hasName), ("scopes", read.Length > 0), ("days", days is >= 1 and <= ApiKeyEntry.MostDays)),
            terms);
        terms.IfSuccess(good =>
        {
            Assert.Equal(Now.AddDays(days), good.ExpiresAt);
            Assert.Equal(scopes.Distinct().Count, good.Scopes.Count);
            Assert.True(scopes.ForAll(good.Scopes.Contains));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(366)]
    [InlineData(367)]
    public void A_key_lives_from_one_day_to_a_leap_year(int days) =>
        Assert.Equal(
            days is >= 1 and <= 366,
            new ApiKeyEntry("Test", Prelude.Seq1(KeyScope.Read), days).Read(Now).IsSuccess);

    [Fact]
    public void A_scope_that_is_none_is_refused() =>
        Assert.Equal(
            new EntryError.NotInList("scopes", "7"),
            Assert.Single(new ApiKeyEntry("Test", Prelude.Seq1((KeyScope)7), 1).Read(Now).FailToSeq()));
}
