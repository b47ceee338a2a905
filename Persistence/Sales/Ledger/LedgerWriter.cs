using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Store.PostgreSql;
using CustomerGraph.Persistence.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes many documents into the ledger: what it lacks is entered, what differs is corrected.</summary>
/// <remarks>
/// Works within the transaction that the database has open. Lines of documents that the ledger does not know go straight
/// into it. Those of known documents are put aside and compared at the end, by the database and all at once, so that a file
/// of any length needs little memory.
/// </remarks>
public abstract class LedgerWriter : IAsyncDisposable
{
    private readonly System.Collections.Generic.HashSet<string> _known;

    private protected LedgerWriter(System.Collections.Generic.HashSet<string> known) => _known = known;

    /// <summary>How many lines went straight into the ledger.</summary>
    protected long Entered { get; private set; }

    /// <summary>Begins to write, with the means of the database's provider.</summary>
    public static async Task<LedgerWriter> BeginAsync(
        CustomerGraphDb db,
        Authorship by,
        CancellationToken cancellation)
    {
        var known = await db.SalesLines.Select(line => line.DocumentNumber).Distinct()
            .AsAsyncEnumerable().ToHashSetAsync(StringComparer.Ordinal, cancellation);

        return db switch
        {
            SqliteDb => await SqliteLedgerWriter.BeginAsync(db, known, by, cancellation),
            PostgreSqlDb => await PostgreSqlLedgerWriter.BeginAsync(db, known, by, cancellation),
            _ => new TrackedLedgerWriter(db, known, by),
        };
    }

    /// <summary>Writes a line; together with the others of its document it is the document.</summary>
    public ValueTask AddAsync(in LedgerLine line, CancellationToken cancellation)
    {
        if (_known.Contains(line.DocumentNumber))
        {
            return SetAsideAsync(line, cancellation);
        }

        Entered++;

        return EnterAsync(line, cancellation);
    }

    /// <summary>Leaves a line of a document as it stands, because what was to be written of it is not known.</summary>
    public ValueTask KeepAsync(string documentNumber, int lineNumber, CancellationToken cancellation) =>
        _known.Contains(documentNumber)
            ? SetAsideAsKeptAsync(documentNumber, lineNumber, cancellation)
            : ValueTask.CompletedTask;

    /// <summary>Enters and corrects what is still put aside. The transaction is the caller's to commit.</summary>
    public abstract Task<LedgerCounts> CompleteAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Enters a line that the ledger cannot have.</summary>
    protected abstract ValueTask EnterAsync(LedgerLine line, CancellationToken cancellation);

    /// <summary>Puts aside a line that the ledger may have.</summary>
    protected abstract ValueTask SetAsideAsync(LedgerLine line, CancellationToken cancellation);

    /// <summary>Puts aside that a line stays as it is.</summary>
    protected abstract ValueTask SetAsideAsKeptAsync(string documentNumber, int lineNumber, CancellationToken cancellation);
}
