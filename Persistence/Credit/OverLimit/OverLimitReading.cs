using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Persistence.Credit.Events;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.OverLimit;

/// <summary>Reads requests to go above the limit.</summary>
public static class OverLimitReading
{
    /// <summary>The requests of a customer that were approved and can be used on a day.</summary>
    public static async Task<Seq<OverLimitRequest>> ApprovedRequestsAsync(
        this CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation)
    {
        var numbers = await db.OverLimitRequests
            .Where(request => request.CustomerId == customerId && request.State == OverLimitState.Approved && request.LapsesOn > day)
            .OrderBy(request => request.Id)
            .Select(request => request.Number)
            .ToListAsync(cancellation);
        var requests = LanguageExt.Seq<OverLimitRequest>.Empty;

        foreach (var number in numbers)
        {
            requests = requests.Add((await db.ReadEventsAsync(OverLimitEventCodec.Instance, customerId, number, 0, cancellation)).ToRequest());
        }

        return requests;
    }
}
