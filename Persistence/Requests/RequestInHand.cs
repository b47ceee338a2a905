using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Requests;

/// <summary>The claimed request that is being executed: whatever it commits notes in the same transaction that it has begun.</summary>
/// <remarks>
/// A process may end between a commit and the keeping of the answer. By the note the next one knows that the request must not
/// be executed again. It goes with the flow of the program and not from hand to hand, so that no store can forget it.
/// </remarks>
public static class RequestInHand
{
    private static readonly AsyncLocal<(string Caller, string Key)?> Current = new();

    /// <summary>Executes a request that was claimed.</summary>
    public static async Task<T> DuringAsync<T>(string caller, string key, Func<Task<T>> request)
    {
        Current.Value = (caller, key);

        return await request();
    }

    /// <summary>Notes, within the transaction that is open, that the request in hand has begun; nothing where there is none.</summary>
    internal static async Task NoteAsync(CustomerGraphDb db, CancellationToken cancellation)
    {
        if (Current.Value is not var (caller, key))
        {
            return;
        }

        if (db.Database.IsRelational())
        {
            await db.AnsweredRequests.Where(request => request.Caller == caller && request.Key == key && !request.Begun)
                .ExecuteUpdateAsync(request => request.SetProperty(one => one.Begun, true), cancellation);
        }
        else if (await db.AnsweredRequests.AsTracking().FindRowAsync(caller, key, cancellation) is { } request)
        {
            request.Begun = true;
            await db.SaveChangesAsync(cancellation);
        }
    }
}
