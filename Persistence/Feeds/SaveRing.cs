using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>Rings the bell of this process whenever the process has saved something: a database in memory has no transactions to listen to.</summary>
internal sealed class SaveRing(Bell bell) : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        bell.Ring();

        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavedChanges(eventData, result));
}
