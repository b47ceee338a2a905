using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Access.Audit;

public sealed class AuditExamples
{
    private static readonly AuditHead Head = Trail.Of([Read("bank"), Read("phone")]).Head;

    private static readonly AuditKey Key = Made(new string('k', AuditKey.ShortestLength));

    /// <summary>Computed once with another program from the documented form: it must never change, or old trails would be refused.</summary>
    [Fact]
    public void The_hashes_of_today_are_those_of_the_first_day() =>
        Assert.Equal("2:2c71565150ea41cb80ed524e53b49e83a99e6d55c4f10727fbfeaa53c96120ae", Head.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2:")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:g000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_head_is_not_read_as_one(string text) => Assert.True(AuditHead.Parse(text).IsNone);

    [Fact]
    public void A_key_accepts_its_own_seal_of_the_very_head_and_nothing_else()
    {
        var other = Made(new string('o', AuditKey.ShortestLength));

        Assert.True(Key.Accepts(Head, Key.Seal(Head)));
        Assert.False(Key.Accepts(Head, other.Seal(Head)));
        Assert.False(Key.Accepts(Head, AuditKey.None.Seal(Head)));
        Assert.False(Key.Accepts(Head with { Count = 3 }, Key.Seal(Head)));
        Assert.False(Key.Accepts(AuditHead.Start, Key.Seal(Head)));
    }

    [Fact]
    public void Without_a_key_there_is_no_seal_and_a_sealed_head_is_not_accepted()
    {
        Assert.True(AuditKey.None.Accepts(Head, AuditKey.None.Seal(Head)));
        Assert.False(AuditKey.None.Accepts(Head, Key.Seal(Head)));
    }

    [Fact]
    public void A_short_key_is_no_secret() => Assert.True(AuditKey.Of(new string('k', AuditKey.ShortestLength - 1)).IsNone);

    private static AuditKey Made(string text) => AuditKey.Of(text).IfNone(() => throw new InvalidOperationException());

    private static AuditFact Read(string field) => new(
        AuditKind.Read, "ada", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), "customers", "customers", "C1", 1,
        LanguageExt.Prelude.Seq1(field), Purpose: "review");
}
