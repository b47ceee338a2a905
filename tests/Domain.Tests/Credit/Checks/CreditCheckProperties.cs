using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Ledger;
using CustomerGraph.Domain.Tests.Generators;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests.Credit.Checks;

[Properties(Arbitrary = [typeof(CreditStories)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class CreditCheckProperties
{
    [Property]
    public void The_verdict_is_the_one_of_the_rules(CreditStory story)
    {
        var coins = new CoinBox();

        foreach (var moment in story.Moments())
        {
            moment.Outcome.Filter(outcome => outcome.Verdict is not CreditVerdict.Known).IfSome(outcome => Assert.Equal(
                VerdictDefinition.Of(((CreditStep.Check)moment.Step).Command, coins, moment.Before, moment.Standing),
                VerdictDefinition.Name(outcome.Verdict)));
            moment.Decided.IfRight(events => events.Iter(coins.Happen));
        }
    }

    [Property]
    public void A_preview_gives_the_verdict_that_the_check_gives(CreditStory story)
    {
        foreach (var moment in story.Moments().Where(moment => moment.Step is CreditStep.Check))
        {
            var preview = CreditCheck.Preview(((CreditStep.Check)moment.Step).Command, moment.Before, moment.Standing, CreditRun.Policy);

            Assert.Equal(moment.Outcome.Map(outcome => outcome.Verdict), preview.ToOption());
        }
    }

    [Property]
    public void Goods_without_a_document_get_the_verdict_of_a_new_document(CreditStory story, PositiveInt amount)
    {
        foreach (var moment in story.Moments())
        {
            var goods = new ShipmentInMind(
                Amount.Literal(amount.Get), Option<string>.None, Option<string>.None, IsPrepaid: false, CreditStories.Today);
            var sent = new CheckedCommand.Reserve("A-NEW-ONE", goods.Order, goods.Amount, goods.On);

            Assert.Equal(
                CreditCheck.Decide(sent, moment.Before, moment.Standing, CreditRun.Policy).Map(Told),
                CreditCheck.Preview(goods, moment.Before, moment.Standing, CreditRun.Policy).Map(Told));
        }
    }

    [Property]
    public void Goods_that_would_be_paid_in_advance_are_never_held_back(CreditStory story, PositiveInt amount)
    {
        foreach (var moment in story.Moments())
        {
            var goods = new ShipmentInMind(
                Amount.Literal(amount.Get), Option<string>.None, Option<string>.None, IsPrepaid: true, CreditStories.Today);

            Assert.True(CreditCheck.Preview(goods, moment.Before, moment.Standing, CreditRun.Policy).Success.Verdict.Admits);
        }
    }

    [Property]
    public void Goods_go_out_exactly_when_the_verdict_admits_them(CreditStory story)
    {
        foreach (var moment in story.Moments())
        {
            moment.Outcome.IfSome(outcome => Assert.Equal(
                outcome.Verdict.Admits && outcome.Verdict is not CreditVerdict.Known,
                outcome.Events.Count == 1));
        }
    }

    [Property]
    public void What_goes_out_within_the_limit_leaves_the_customer_within_the_limit(CreditStory story)
    {
        foreach (var moment in story.Moments())
        {
            moment.Outcome.Bind(outcome => Prelude.Optional(outcome.Verdict as CreditVerdict.WithinLimit)).IfSome(verdict =>
            {
                Assert.Equal(verdict.Committed, moment.After.Figures.Committed);
                Assert.True(moment.After.Figures.Committed <= verdict.Limit);
            });
        }
    }

    [Property]
    public void However_many_shipments_are_checked_one_after_the_other_the_limit_holds_and_is_used(PositiveInt limit, PositiveInt[] amounts)
    {
        var standing = CreditStories.Standing(Amount.Literal(limit.Get));
        var ledger = CreditLedger.Empty;

        foreach (var (amount, number) in amounts.Select((amount, number) => (amount.Get, number)))
        {
            var check = new CheckedCommand.Reserve($"S{number}", Option<string>.None, Amount.Literal(amount), CreditStories.Today);
            var outcome = CreditCheck.Decide(check, ledger, standing, CreditRun.Policy).Success;

            Assert.Equal(ledger.In(CreditStage.Reserved).Value + amount <= limit.Get, outcome.Verdict.Admits);
            ledger = LedgerWorkflow.Evolve(ledger, outcome.Events);
        }

        Assert.True(ledger.In(CreditStage.Reserved) <= Amount.Literal(limit.Get));
    }

    [Property]
    public void A_delivery_and_its_invoice_add_nothing_to_what_their_order_committed(PositiveInt order, PositiveInt delivery, PositiveInt invoice)
    {
        var (part, billed) = (Math.Min(delivery.Get, order.Get), Math.Min(invoice.Get, Math.Min(delivery.Get, order.Get)));
        var standing = CreditStories.Standing(Amount.Literal(order.Get));
        var steps = Prelude.Seq<CheckedCommand>(
            new CheckedCommand.Reserve("O", Option<string>.None, Amount.Literal(order.Get), CreditStories.Today),
            new CheckedCommand.Reserve("D", "O", Amount.Literal(part), CreditStories.Today),
            new CheckedCommand.Invoice("I", "D", Amount.Literal(billed), CreditStories.Today, CreditStories.Today));
        var ledger = steps.Fold(CreditLedger.Empty, (before, step) =>
            LedgerWorkflow.Evolve(before, CreditCheck.Decide(step, before, standing, CreditRun.Policy).Success.Events));

        Assert.Equal(order.Get, ledger.Figures.Committed.Value);
        Assert.Equal(billed, ledger.Figures.Invoiced.Value);
    }

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_stories_meet_every_verdict() => Assert.Equal(
        typeof(CreditVerdict).GetNestedTypes().Select(type => type.Name).Except(["NeedsApproval"])
            .Concat(["NeedsApproval SalesManager", "NeedsApproval GeneralManager"]).Order(),
        Samples.Of(CreditStories.Stories()).SelectMany(story => story.Moments())
            .SelectMany(moment => moment.Outcome.ToSeq()).Select(outcome => VerdictDefinition.Name(outcome.Verdict)).Distinct().Order());

    private static (string Verdict, Amount Committed, Amount Added) Told(CheckOutcome outcome) =>
        (VerdictDefinition.Name(outcome.Verdict), outcome.Before.Committed, outcome.Added);
}
