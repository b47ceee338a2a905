using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Events;
using LanguageExt;
using Event = CustomerGraph.Domain.Credit.Checks.OverLimitEvent;

namespace CustomerGraph.Persistence.Credit.OverLimit;

/// <summary>Requests to go above the limit as rows, and from their events.</summary>
internal static class OverLimitMapping
{
    /// <summary>The row of a request that begins.</summary>
    public static OverLimitRequestRow ToRow(this Event.Requested happened, long customerId) => new()
    {
        CustomerId = customerId,
        Number = happened.Ask.Number,
        Shipment = happened.Ask.Shipment,
        Amount = happened.Ask.Amount.Value,
        Committed = happened.Ask.Committed.Value,
        CreditLimit = happened.Ask.Limit.Value,
        Approver = happened.Ask.By,
        Reason = happened.Ask.Reason,
        RequestedBy = happened.Requester.By,
        RequestedAt = happened.Requester.At.UtcDateTime,
        State = OverLimitState.Requested,
        LapsesOn = happened.LapsesOn,
    };

    /// <summary>Makes a row say what became of the request. What was asked for stays.</summary>
    public static void Take(this OverLimitRequestRow row, OverLimitRequest request, int version)
    {
        (row.State, row.Version) = (request.State, version);

        switch (request)
        {
            case OverLimitRequest.Approved approved:
                row.LapsesOn = approved.LapsesOn;
                row.Decide(approved.Approval);
                break;
            case OverLimitRequest.Refused refused:
                row.Refusal = refused.Reason;
                row.Decide(refused.Refusal);
                break;
        }
    }

    /// <summary>The request that events tell of.</summary>
    public static OverLimitRequest ToRequest(this Seq<StoredEvent<Event>> events) =>
        events.Map(one => one.Happened) switch
        {
            var told when told.HeadOrNone().Case is Event.Requested begins => told.Tail.Fold(OverLimitWorkflow.Begin(begins), OverLimitWorkflow.Evolve),
            _ => throw new InvalidOperationException("The history of a request to go above the limit has no beginning."),
        };

    private static void Decide(this OverLimitRequestRow row, Signature signature) =>
        (row.DecidedBy, row.DecidedAt) = (signature.By, signature.At.UtcDateTime);
}
