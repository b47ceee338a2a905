using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Requests;

/// <summary>Takes answers away in which somebody's personal data may stand.</summary>
internal static class AnsweredRequestErasure
{
    /// <summary>
    /// Puts something else in the place of every answer that is kept, within the transaction that is open: which of them show a
    /// person nobody can tell. The requests stay claimed, so that none is executed twice.
    /// </summary>
    public static async Task ReplaceAnswersAsync(this CustomerGraphDb db, byte[] by, CancellationToken cancellation)
    {
        var answered = db.AnsweredRequests.Where(request => request.Answer != null);

        if (db.Database.IsRelational())
        {
            await answered.ExecuteUpdateAsync(request => request.SetProperty(row => row.Answer, by), cancellation);

            return;
        }

        foreach (var request in await answered.AsTracking().ToListAsync(cancellation))
        {
            request.Answer = by;
        }
    }
}
