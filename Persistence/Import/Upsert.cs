using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Import;

/// <summary>Saves a batch of imported records that have been written into their rows.</summary>
internal static class Upsert
{
    /// <summary>What is wrong with a record that is right.</summary>
    public static readonly Seq<EntryError> NoErrors = Seq<EntryError>.Empty;

    /// <summary>Says what becomes of each row, saves them all, and lets go of them. The audit trail is the caller's.</summary>
    /// <param name="db">The database; it tracks the rows that existed, and new ones are in it by now.</param>
    /// <param name="rows">A row for each record, and what is wrong with the record; rows of wrong ones are untouched.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="cancellation">Ends the work before anything is saved.</param>
    public static async Task<IReadOnlyList<ImportOutcome>> FinishAsync<TRow>(
        CustomerGraphDb db,
        IReadOnlyList<(TRow Row, Seq<EntryError> Errors)> rows,
        Authorship by,
        CancellationToken cancellation)
        where TRow : class, IVersioned
    {
        db.ChangeTracker.DetectChanges();

        var outcomes = rows.Select(record => Outcome(db, record.Row, record.Errors)).ToList();

        await db.SaveInBulkAsync(by, cancellation);
        db.ChangeTracker.Clear();

        return outcomes;
    }

    private static ImportOutcome Outcome<TRow>(CustomerGraphDb db, TRow row, Seq<EntryError> errors)
        where TRow : class, IVersioned =>
        errors.IsEmpty
            ? db.Entry(row).State switch
            {
                EntityState.Added => new ImportOutcome.Added(),
                EntityState.Modified => new ImportOutcome.Changed(),
                _ => new ImportOutcome.Unchanged(),
            }
            : new ImportOutcome.Refused(errors);
}
