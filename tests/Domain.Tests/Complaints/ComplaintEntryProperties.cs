using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

public sealed class ComplaintEntryProperties
{
    private static readonly DateTimeOffset Now = ComplaintMoves.Monday;

    [Fact]
    public void All_that_is_wrong_with_a_complaint_is_said_at_once() => FieldRules.AreNamed(
        Seq("content", "description", "wanted", "channel", "heardAt", "products", "documents", "disputed"),
        new ComplaintEntry(
            (ComplaintContent)9, " ", (ComplaintChannel)9, Now.AddTicks(1), new string('x', ComplaintEntry.WantedLength + 1),
            toSeq(Enumerable.Range(0, ComplaintEntry.MostNamed + 1).Select(number => $"P{number}")), Seq1(" x"), -1).Read(Now));

    [Fact]
    public void A_product_is_named_once() => Assert.Equal(
        Seq("P2", "P1"), (ComplaintMoves.Entry(0) with { Products = Seq("P2", "P1", "P2") }).Read(Now).Accepted.Products);

    [Fact]
    public void A_complaint_can_be_heard_at_the_very_moment_and_ten_years_ago_and_not_before()
    {
        Assert.Equal(Now, (ComplaintMoves.Entry(0) with { HeardAt = Now }).Read(Now).Accepted.HeardAt);
        Assert.True((ComplaintMoves.Entry(0) with { HeardAt = Now - ComplaintEntry.Longest + TimeSpan.FromTicks(1) }).Read(Now).IsSuccess);
        Assert.True((ComplaintMoves.Entry(0) with { HeardAt = Now - ComplaintEntry.Longest }).Read(Now).IsFail);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(RemedyEntry.MostRemedies, true)]
    [InlineData(RemedyEntry.MostRemedies + 1, false)]
    public void A_proposal_has_one_to_twenty_remedies(int count, bool possible) => Assert.Equal(
        possible && count > 0, RemedyEntry.Read(toSeq(Enumerable.Repeat(new RemedyEntry(RemedyKind.Repair, "Repaired", 1), count))).IsSuccess);

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_000.01)]
    [InlineData(0.00001)]
    public void A_remedy_costs_nothing_or_an_amount_that_can_be_counted(decimal cost) => Assert.Equal(
        "cost", RemedyEntry.Read(Seq1(new RemedyEntry(RemedyKind.Repair, "Repaired", cost))).Refused.Single().Field);

    [Fact]
    public void A_measure_is_due_today_or_later()
    {
        var entry = new SummaryEntry("Pack dry.", Seq(new MeasureEntry("Boxes", "E1", new DateOnly(2026, 3, 1)), new MeasureEntry("Boxes", "E1", new DateOnly(2026, 3, 2))));
        var by = new Domain.Credit.Decisions.Signature("officer", Domain.Access.Role.ComplaintOfficer, Now);

        Assert.IsType<EntryError.DayOutOfRange>(entry.Read(by).Refused.Single());
        Assert.Equal(1, (entry with { Measures = entry.Measures.Tail }).Read(by).Accepted.Measures.Count);
    }
}
