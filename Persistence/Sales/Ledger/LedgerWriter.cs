using System.Runtime.InteropServices;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Store.PostgreSql;
using CustomerGraph.Persistence.Store.Sqlite;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes many documents into the ledger: what it lacks is entered, what differs is corrected.</summary>
/// <remarks>
/// <para>
/// Works within the transaction that the database has open. Lines of documents that the ledger does not know go straight
/// into it. Those of known documents are put aside and compared at the end, by the database and all at once, so that a file
/// of any length needs little memory.
/// </para>
/// <para>
/// Lines are written in chunks, while the next chunk is being read. Until the writer is completed or disposed of, the
/// database belongs to it.
/// </para>
/// </remarks>
public abstract class LedgerWriter : IAsyncDisposable
{
    private int _chunkLength = 10_000;
    private Chunk _filling = new();
    private Chunk _spare = new();
    private Task _writing = Task.CompletedTask;
    private long _entered;

    private protected LedgerWriter()
    {
    }

    /// <summary>Begins to write, with the means of the database's provider.</summary>
    public static async Task<LedgerWriter> BeginAsync(
        CustomerGraphDb db,
        Authorship by,
        CancellationToken cancellation) =>
        db switch
        {
            SqliteDb => SqliteLedgerWriter.Open(db, by),
            PostgreSqlDb => await PostgreSqlLedgerWriter.OpenAsync(db, by, cancellation),
            _ => new TrackedLedgerWriter(db, by),
        };

    /// <summary>Begins to write in chunks of another length.</summary>
    internal static async Task<LedgerWriter> BeginAsync(
        CustomerGraphDb db,
        Authorship by,
        int chunkLength,
        CancellationToken cancellation)
    {
        var writer = await BeginAsync(db, by, cancellation);
        writer._chunkLength = chunkLength;

        return writer;
    }

    /// <summary>Writes a line; together with the others of its document it is the document.</summary>
    public ValueTask AddAsync(in LedgerLine line, CancellationToken cancellation)
    {
        _filling.Lines.Add(line);

        return _filling.Lines.Count < _chunkLength ? ValueTask.CompletedTask : PassOnAsync(cancellation);
    }

    /// <summary>Leaves a line of a document as it stands, because what was to be written of it is not known.</summary>
    public ValueTask KeepAsync(string documentNumber, int lineNumber, CancellationToken cancellation)
    {
        _filling.Kept.Add((documentNumber, lineNumber));

        return _filling.Kept.Count < _chunkLength ? ValueTask.CompletedTask : PassOnAsync(cancellation);
    }

    /// <summary>Enters and corrects what is still to be written. The transaction is the caller's to commit.</summary>
    public async Task<LedgerCounts> CompleteAsync(CancellationToken cancellation)
    {
        await PassOnAsync(cancellation);
        await _writing;

        return await CompleteAsync(_entered, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Nobody may touch the database while a chunk is being written. If that fails, whoever disposes of the writer
        // without having completed it gives up what it wrote, and has a reason of their own.
        await _writing.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await ReleaseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Which of these documents the ledger had before this writer began.</summary>
    private protected abstract Task<IReadOnlySet<string>> KnownAsync(
        IReadOnlyCollection<string> documents,
        CancellationToken cancellation);

    /// <summary>Enters lines that the ledger cannot have.</summary>
    private protected abstract Task EnterAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation);

    /// <summary>Puts aside lines that the ledger may have.</summary>
    private protected abstract Task SetAsideAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation);

    /// <summary>Puts aside that lines stay as they are.</summary>
    private protected abstract Task SetAsideAsKeptAsync(
        IReadOnlyList<(string DocumentNumber, int LineNumber)> lines,
        CancellationToken cancellation);

    /// <summary>Enters and corrects what is put aside.</summary>
    /// <param name="entered">How many lines went straight into the ledger.</param>
    /// <param name="cancellation">Ends the work; the transaction is then to be rolled back.</param>
    private protected abstract Task<LedgerCounts> CompleteAsync(long entered, CancellationToken cancellation);

    /// <summary>Lets go of what was prepared.</summary>
    private protected virtual ValueTask ReleaseAsync() => ValueTask.CompletedTask;

    private async ValueTask PassOnAsync(CancellationToken cancellation)
    {
        await _writing;
        (_filling, _spare) = (_spare, _filling);

        var chunk = _spare;
        _writing = Task.Run(() => WriteAsync(chunk, cancellation), cancellation);
    }

    private async Task WriteAsync(Chunk chunk, CancellationToken cancellation)
    {
        if (chunk.IsEmpty)
        {
            return;
        }

        var known = await KnownAsync(chunk.Documents(), cancellation);

        if (known.Count == 0)
        {
            await EnterAsync(chunk.Lines, cancellation);
            _entered += chunk.Lines.Count;
        }
        else
        {
            var (aside, entering) = chunk.Split(known);
            await EnterAsync(entering, cancellation);
            await SetAsideAsync(aside, cancellation);
            await SetAsideAsKeptAsync([.. chunk.Kept.Where(line => known.Contains(line.DocumentNumber))], cancellation);
            _entered += entering.Count;
        }

        chunk.Clear();
    }

    private sealed class Chunk
    {
        public List<LedgerLine> Lines { get; } = [];

        public List<(string DocumentNumber, int LineNumber)> Kept { get; } = [];

        public bool IsEmpty => Lines.Count + Kept.Count == 0;

        /// <summary>The documents that the lines belong to, each once.</summary>
        public HashSet<string> Documents()
        {
            var documents = Kept.Select(line => line.DocumentNumber).ToHashSet(StringComparer.Ordinal);
            var last = "";

            foreach (ref readonly var line in CollectionsMarshal.AsSpan(Lines))
            {
                // The lines of a document mostly come one after the other, and share its number.
                if (!ReferenceEquals(line.DocumentNumber, last))
                {
                    last = line.DocumentNumber;
                    documents.Add(last);
                }
            }

            return documents;
        }

        public (IReadOnlyList<LedgerLine> Known, IReadOnlyList<LedgerLine> Unknown) Split(IReadOnlySet<string> known)
        {
            var parts = Lines.ToLookup(line => known.Contains(line.DocumentNumber));

            return ([.. parts[true]], [.. parts[false]]);
        }

        public void Clear()
        {
            Lines.Clear();
            Kept.Clear();
        }
    }
}
