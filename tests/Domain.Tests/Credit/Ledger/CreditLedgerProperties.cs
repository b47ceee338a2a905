using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

[Properties(Arbitrary = [typeof(CreditStories)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class CreditLedgerProperties
{
    [Property]
    public void Every_amount_is_in_the_one_stage_in_which_its_coins_are(CreditStory story)
    {
        var coins = new CoinBox();

        foreach (var moment in story.Moments())
        {
            moment.Decided.IfRight(events => events.Iter(coins.Happen));

            Assert.All(Enum.GetValues<CreditStage>(), stage => Assert.Equal(coins.Count(stage), CoinBox.Tens(moment.After.In(stage))));
            Assert.Equal(coins.OnAccount(moment.After.Knows), CoinBox.Tens(moment.After.Figures.CreditBalance));
            Assert.Equal(coins.Total, Enum.GetValues<CreditStage>().Sum(stage => CoinBox.Tens(moment.After.In(stage))));
        }
    }

    [Property]
    public void The_stages_of_an_invoice_add_up_to_it_and_none_is_below_zero(CreditStory story)
    {
        foreach (var ledger in story.Moments().Select(moment => moment.After))
        {
            Assert.All(ledger.Items.Values, item =>
            {
                Assert.Equal(item.Amount.Units, item.Open.Units + item.OnNotes.Units + item.Settled.Units + item.WrittenOff.Units);
                Assert.All(new[] { item.Open, item.OnNotes, item.Settled, item.WrittenOff, item.Dishonoured }, stage => Assert.True(stage >= Amount.Zero));
            });
            Assert.All(ledger.Reservations.Values, one => Assert.True(one.Remaining >= Amount.Zero && one.Remaining <= one.Amount));
            Assert.All(ledger.Funds.Values, funds => Assert.True(funds.OnAccount >= Amount.Zero));
            Assert.All(ledger.Notes.Values, note => Assert.Equal(note.Amount.Units, note.Covers.Sum(part => part.Amount.Units)));
            Assert.Equal(
                ledger.In(CreditStage.OnNote).Units,
                ledger.Notes.Values.Where(note => note.IsOutstanding).Sum(note => note.Amount.Units));
        }
    }

    [Property]
    public void Exposure_is_what_is_invoiced_and_on_notes_less_what_is_on_account_and_the_rest_follows(CreditStory story, PositiveInt tens)
    {
        foreach (var figures in story.Moments().Select(moment => moment.After.Figures))
        {
            var limit = CreditStories.Tens(tens.Get);

            Assert.Equal(figures.Invoiced.Units + figures.Notes.Units - figures.CreditBalance.Units, figures.Exposure.Units);
            Assert.Equal(figures.Exposure.Units + figures.Reserved.Units, figures.Committed.Units);
            Assert.Equal(limit.Units, figures.Available(limit).Map(available => available.Units + figures.Committed.Units));
            Assert.True(figures.Available(Option<Amount>.None).IsNone);
        }
    }

    [Property]
    public void A_document_that_comes_again_changes_nothing(CreditStory story)
    {
        foreach (var moment in story.Moments().Where(moment => moment.Decided.IsRight))
        {
            var again = CreditRun.Moment(moment.Step, moment.After, moment.Standing);

            Assert.Equal(moment.After, again.After);
        }
    }

    [Property]
    public void A_document_that_comes_again_later_counts_once(CreditStory story)
    {
        var end = story.Moments().Last().After;

        foreach (var step in story.Steps.Where(step => step is CreditStep.Check or CreditStep.Write { Command: LedgerCommand.Receive or LedgerCommand.Import }))
        {
            var number = step switch
            {
                CreditStep.Check { Command: CustomerGraph.Domain.Credit.Checks.CheckedCommand.Reserve c } => end.Reservations.ContainsKey(c.Shipment),
                CreditStep.Check { Command: CustomerGraph.Domain.Credit.Checks.CheckedCommand.Invoice c } => end.Items.ContainsKey(c.Number),
                CreditStep.Write { Command: LedgerCommand.Receive c } => end.Funds.ContainsKey(c.Id),
                CreditStep.Write { Command: LedgerCommand.Import c } => end.Items.ContainsKey(c.Invoice),
                _ => false,
            };

            if (number)
            {
                Assert.Equal(end, CreditRun.Moment(step, end, CreditStories.Standing(CreditAmounts.Most)).After);
            }
        }
    }

    [Property]
    public void Moving_an_amount_lowers_what_is_committed_only_by_settling_giving_up_and_releasing(CreditStory story)
    {
        foreach (var moment in story.Moments())
        {
            var change = moment.After.Figures.Committed.Units - moment.Before.Figures.Committed.Units;

            moment.Decided.IfRight(events => events.Iter(happened =>
                Assert.True(happened is not (LedgerEvent.NoteReceived or LedgerEvent.NoteMoved { To: not NoteState.Settled }) || change == 0)));
        }
    }

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_stories_move_amounts_along_every_path_and_meet_every_error()
    {
        var coins = Samples.Of(CreditStories.Stories()).Select(story =>
        {
            var box = new CoinBox();
            var moments = story.Moments().ToList();

            moments.ForEach(moment => moment.Decided.IfRight(events => events.Iter(box.Happen)));

            return (box.Seen, Errors: moments.Select(moment => moment.Decided.Case).OfType<LedgerError>().Select(error => error.GetType().Name));
        }).ToList();

        Assert.Equal(
            StagePaths.Diagram.Transitions.Map(one => (one.From, one.Step, one.To)).Order(),
            coins.SelectMany(one => one.Seen).Distinct().Select(one => (one.From.ToString(), one.Move.ToString(), one.To.ToString())).Order());
        Assert.Equal(
            typeof(LedgerError).GetNestedTypes().Select(type => type.Name).Order(),
            coins.SelectMany(one => one.Errors).Distinct().Order());
    }
}
