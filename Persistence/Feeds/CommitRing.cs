using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>Rings the bell of this process whenever a transaction of the process is committed.</summary>
internal sealed class CommitRing(Bell bell) : DbTransactionInterceptor
{
    /// <inheritdoc/>
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => bell.Ring();

    /// <inheritdoc/>
    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        bell.Ring();

        return Task.CompletedTask;
    }
}
