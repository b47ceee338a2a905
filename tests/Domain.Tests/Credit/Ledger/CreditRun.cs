using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

/// <summary>One step of a story, what it was tried on, and what came of it.</summary>
internal sealed record CreditMoment(
    CreditStep Step,
    CreditLedger Before,
    CreditStanding Standing,
    Either<LedgerError, Seq<LedgerEvent>> Decided,
    Option<CheckOutcome> Outcome,
    CreditLedger After);

internal static class CreditRun
{
    public static readonly OverLimitPolicy Policy = OverLimitPolicy.Standard;

    /// <summary>All steps of a story, one after the other.</summary>
    public static IEnumerable<CreditMoment> Moments(this CreditStory story)
    {
        var ledger = CreditLedger.Empty;
        var standing = CreditStories.Standing(Option<CustomerGraph.Domain.Kernel.Amount>.None);

        foreach (var step in story.Steps)
        {
            standing = step is CreditStep.Decree decree ? decree.Standing : standing;

            var moment = Moment(step, ledger, standing);

            yield return moment;
            ledger = moment.After;
        }
    }

    public static CreditMoment Moment(CreditStep step, CreditLedger ledger, CreditStanding standing)
    {
        var outcome = step is CreditStep.Check check
            ? CreditCheck.Decide(check.Command, ledger, standing, Policy)
            : Option<Either<LedgerError, CheckOutcome>>.None;
        var decided = step switch
        {
            CreditStep.Write write => LedgerWorkflow.Decide(write.Command, ledger),
            CreditStep.Check => outcome.IfNone(() => throw new InvalidOperationException()).Map(one => one.Events),
            _ => LanguageExt.Seq<LedgerEvent>.Empty,
        };

        return new CreditMoment(
            step, ledger, standing, decided, outcome.Bind(one => one.ToOption()),
            decided.Match(Right: events => LedgerWorkflow.Evolve(ledger, events), Left: _ => ledger));
    }
}
