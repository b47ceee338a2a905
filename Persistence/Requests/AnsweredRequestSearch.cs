using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Requests;

/// <summary>Finds a request by whose it is and what it is called.</summary>
internal static class AnsweredRequestSearch
{
    /// <summary>The row, or null.</summary>
    public static Task<AnsweredRequestRow?> FindRowAsync(
        this IQueryable<AnsweredRequestRow> requests,
        string caller,
        string key,
        CancellationToken cancellation) =>
        requests.SingleOrDefaultAsync(request => request.Caller == caller && request.Key == key, cancellation);
}
