using CustomerGraph.Api.Import.Credit;
using CustomerGraph.Api.Import.Sales;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Import;

/// <summary>Imports the files of a folder, each in one commit: its good lines become visible together or not at all.</summary>
internal sealed class FolderImport(IStore store)
{
    /// <summary>The files, in the order in which they refer to each other.</summary>
    private static readonly IReadOnlyList<IImportFile> Kinds =
        [
            new EmployeesFile(), new CustomersFile(), new ContactsFile(), new ProductsFile(), new SalesFile(), new TargetsFile(),
            new StatementsFile(), new CreditItemsFile(),
        ];

    /// <summary>Imports what the folder has.</summary>
    /// <param name="folder">A folder with any of the files.</param>
    /// <param name="rejected">Where refused lines go.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="progress">Is told of each file that begins and ends.</param>
    /// <param name="cancellation">Ends the import; the file that is being read then leaves no trace.</param>
    /// <returns>What each file came to.</returns>
    /// <exception cref="ImportRefusedException">Nothing at all can be imported, or nothing from this file on.</exception>
    public async Task<IReadOnlyList<FileCounts>> RunAsync(
        string folder,
        RejectedLines rejected,
        Authorship by,
        IImportProgress progress,
        CancellationToken cancellation)
    {
        var kinds = Kinds.Where(kind => File.Exists(Path.Combine(folder, kind.Name))).ToList();

        if (kinds.Count == 0)
        {
            throw new ImportRefusedException(
                $"{folder} has none of the files {string.Join(", ", Kinds.Select(kind => kind.Name))}.");
        }

        // Every header is looked at before the first line is written.
        kinds.ForEach(kind => CsvFile.Open(Path.Combine(folder, kind.Name), kind.Columns).Dispose());

        var counts = new List<FileCounts>();

        foreach (var kind in kinds)
        {
            counts.Add(await RunAsync(kind, Path.Combine(folder, kind.Name), rejected, by, progress, cancellation));
        }

        return counts;
    }

    private async Task<FileCounts> RunAsync(
        IImportFile kind,
        string path,
        RejectedLines rejected,
        Authorship by,
        IImportProgress progress,
        CancellationToken cancellation)
    {
        using var file = CsvFile.Open(path, kind.Columns);
        await using var db = store.Open(by.Sight);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        var counts = await kind.ReadAsync(
            new FileSource(file, db, by, rejected, progress.Begin(kind.Name, new FileInfo(path).Length)),
            cancellation);

        await RecordAsync(db, kind, counts, by, cancellation);
        await transaction.CommitAsync(cancellation);

        if (kind.Columns.Unknown(file) is { Count: > 0 } unknown)
        {
            counts = counts with
            {
                Remarks = [.. counts.Remarks, $"Columns that mean nothing here were left out: {string.Join(", ", unknown)}."],
            };
        }

        progress.End(counts);

        return counts;
    }

    /// <summary>One entry in the audit trail for the whole file; what became of each row is in its history.</summary>
    private static async Task RecordAsync(
        CustomerGraphDb db,
        IImportFile kind,
        FileCounts counts,
        Authorship by,
        CancellationToken cancellation)
    {
        var written = counts.Added + counts.Changed + counts.Withdrawn;

        if (written > 0)
        {
            await db.RecordAsync([by.Does(AuditKind.Change, "files", kind.Name) with { Rows = written }], cancellation);
        }
    }
}
