using CustomerGraph.Api.Credit.Ledger;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Persistence.Credit.OverLimit;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>The types of the reasons for which nothing was done about a request to go above the limit.</summary>
internal sealed class OverLimitErrors : ErrorTypes<OverLimitRefusal>
{
    /// <summary>The types.</summary>
    public OverLimitErrors()
    {
        Case<OverLimitRefusal.NotFound>(
            "OverLimitNotFoundError", "Returned when there is no such customer or request, or none that the caller may see.", _ => "There is no such thing.");
        Case<OverLimitRefusal.VersionConflict>(
            "OverLimitVersionConflictError",
            "Returned when somebody else decided in the meantime: read the request again.",
            error => $"The request has version {error.Actual}; the step was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that the step was meant for.")
            .Fact("actual", error => error.Actual, "The version that the request has now.");
        Case<OverLimitRefusal.NotNeeded>(
            "ApprovalNotNeededError",
            "Returned when there is nothing to approve: the shipment is within the limit, or refused for another reason.",
            error => string.Join(" ", CheckedCredit.Of(error.Verdict).Reasons))
            .Fact("reason", error => CheckedCredit.Of(error.Verdict).Reason, "What the check says.");
        Case<OverLimitRefusal.Unchecked>(
            "ShipmentUncheckedError", "Returned when the shipment cannot be checked.", error => Sentence(error.Error))
            .Fact("reason", error => UpperSnake.Of(error.Error.GetType().Name), "What is wrong with it.");
        Case<OverLimitRefusal.Refused>(
            "OverLimitStepRefusedError", "Returned when the step is not for the caller, not for this state, or comes too late.", error => Sentence(error.Error))
            .Fact("reason", error => UpperSnake.Of(error.Error.GetType().Name), "Why, by name.");
    }

    private static string Sentence(LedgerError error) => error switch
    {
        LedgerError.Invalid e => $"{e.Error.Field}: {e.Error.Rule}",
        LedgerError.ShipmentOver e => $"Shipment {e.Shipment} is over.",
        LedgerError.DocumentDiffers e => $"The ledger has a document {e.Number} that says something else.",
        _ => "The shipment cannot be checked.",
    };

    private static string Sentence(DecisionError error) => error switch
    {
        DecisionError.Invalid e => $"{e.Error.Field}: {e.Error.Rule}",
        DecisionError.NotAllowedIn e => $"That is not done with a request that is {e.State.ToLowerInvariant()}.",
        DecisionError.NotTheirRole e => $"This is for {string.Join(" or ", e.May.Map(Name))}.",
        DecisionError.SamePerson e => $"{e.Earlier.By} asked for it; somebody else has to decide.",
        DecisionError.OutOfDate e => $"The request last changed at {e.LastChange.UtcDateTime:O}, which is later.",
        DecisionError.Over e => $"The request lapsed on {e.On:yyyy-MM-dd}.",
        _ => "The step is not possible.",
    };

    private static string Name(Role role) => UpperSnake.Of(role.ToString());
}
