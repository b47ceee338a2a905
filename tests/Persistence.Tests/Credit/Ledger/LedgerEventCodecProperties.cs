using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Ledger;
using FsCheck.Xunit;
using LanguageExt;
using Snapshooter.Xunit;
using static LanguageExt.Prelude;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Persistence.Tests.Credit.Ledger;

public sealed class LedgerEventCodecProperties
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly Seq<Part> Parts = Seq(new Part("I1", Amount.Literal(0.0001m)), new Part("I2", Amount.Literal(100_000_000_000_000m)));

    /// <summary>One of each kind, with and without what may be missing.</summary>
    private static readonly Seq<Event> Samples = Seq<Event>(
        new Event.Reserved("S1", None, Amount.Literal(10), Amount.Zero, new ReservationGround.WithinLimit(), Day),
        new Event.Reserved("S2", "S1", Amount.Literal(10), Amount.Literal(4.5m), new ReservationGround.OfOrder("S1"), Day),
        new Event.Reserved("S3", None, Amount.Literal(10), Amount.Zero, new ReservationGround.Approved("OL-1"), Day),
        new Event.Reserved("貨單", None, Amount.Literal(10), Amount.Zero, new ReservationGround.Prepaid(), Day),
        new Event.Released("S1", Amount.Literal(5.5m), Day),
        new Event.Invoiced("I1", "S2", Amount.Literal(10), Parts, Day.AddDays(30), Day),
        new Event.Invoiced("I2", None, Amount.Literal(10), LanguageExt.Seq<Part>.Empty, Day, Day),
        new Event.NoteReceived("N1", Amount.Literal(10), Day.AddDays(90), Parts, Day),
        new Event.NoteMoved("N1", NoteState.Dishonoured, Day),
        new Event.Received(new FundsId(FundsKind.Payment, "P1"), Amount.Literal(10), "S9", Day),
        new Event.Received(new FundsId(FundsKind.CreditNote, "P1"), Amount.Literal(10), None, Day),
        new Event.Allocated(new FundsId(FundsKind.Payment, "P1"), Parts, Day),
        new Event.WrittenOff("W1", "I1", Amount.Literal(10), Day));

    [Property(Arbitrary = [typeof(CreditStories)], QuietOnSuccess = true)]
    public void What_is_written_is_read_again(CreditStory story) =>
        Assert.All(Happened(story), happened => Assert.Equal(happened, Again(happened)));

    [Fact]
    public void Each_kind_of_event_is_read_again()
    {
        Assert.All(Samples, happened => Assert.Equal(happened, Again(happened)));
        Assert.Equal(typeof(Event).GetNestedTypes().ToHashSet(), Samples.Select(happened => happened.GetType()).ToHashSet());
    }

    /// <summary>What is in a database is never written anew: a change of these texts is a new form, and the old one is still read.</summary>
    [Fact]
    public void The_forms_in_the_database_stay_what_they_are() =>
        Samples.Map(LedgerEventCodec.Instance.Write).Map(text => $"{text.Step} {text.Json}").ToArray().MatchSnapshot();

    [Theory]
    [InlineData("RESERVED", """{"v":2,"shipment":"S1"}""")]
    [InlineData("FORGOTTEN", """{"v":1}""")]
    public void What_a_newer_program_wrote_is_not_guessed_at(string step, string json) =>
        Assert.Throws<InvalidOperationException>(() => LedgerEventCodec.Instance.Read(new EventText(step, json)));

    private static Event Again(Event happened) => LedgerEventCodec.Instance.Read(LedgerEventCodec.Instance.Write(happened));

    private static IEnumerable<Event> Happened(CreditStory story)
    {
        var (ledger, standing) = (CreditLedger.Empty, CreditOffice.Limited(100));

        foreach (var step in story.Steps)
        {
            standing = step is CreditStep.Decree decree ? decree.Standing : standing;
            var events = step switch
            {
                CreditStep.Check check => CreditCheck.Decide(check.Command, ledger, standing, OverLimitPolicy.Standard).Map(outcome => outcome.Events),
                CreditStep.Write write => LedgerWorkflow.Decide(write.Command, ledger),
                _ => LanguageExt.Seq<Event>.Empty,
            };

            foreach (var happened in events.IfLeft(LanguageExt.Seq<Event>.Empty))
            {
                ledger = LedgerWorkflow.Evolve(ledger, happened);

                yield return happened;
            }
        }
    }
}
