using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>An imported financial statement.</summary>
/// <param name="Customer">The code of the customer.</param>
/// <param name="Entry">What it says, to be checked.</param>
public sealed record StatementImport(string Customer, StatementEntry Entry)
{
    /// <summary>Adds the statements of a batch; none may occur twice in it. One that is there stays as it is.</summary>
    /// <returns>For each statement in turn, what became of it.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db, IReadOnlyList<StatementImport> statements, Authorship by, CancellationToken cancellation)
    {
        var codes = ImportedCodes.ThatCanExist(statements.Select(statement => statement.Customer));
        var customers = await db.Customers.Where(card => codes.Contains(card.Code))
            .ToDictionaryAsync(card => card.Code, card => card.Id, StringComparer.Ordinal, cancellation);
        var keys = customers.Values.ToArray();
        var known = await db.FinancialStatements.Where(row => keys.Contains(row.CustomerId))
            .ToDictionaryAsync(row => (row.CustomerId, row.PeriodEnd, row.Source, row.ReceivedOn), row => row.ToStatement(), cancellation);
        var outcomes = statements.Select(Add).ToList();

        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();

        return outcomes;

        ImportOutcome Add(StatementImport imported) => (Customer(imported), imported.Entry.Read(), EvidenceStore.NotAfter("receivedOn", imported.Entry.ReceivedOn, by))
            .Apply((customer, statement, _) => (Customer: customer, Statement: statement))
            .Match<ImportOutcome>(
                Succ: read =>
                {
                    if (known.TryGetValue((read.Customer, read.Statement.PeriodEnd, read.Statement.Source, read.Statement.ReceivedOn), out var other))
                    {
                        return other == read.Statement
                            ? new ImportOutcome.Unchanged()
                            : new ImportOutcome.Refused(Seq1<EntryError>(new EntryError.Differs("periodEnd")));
                    }

                    db.Add(FinancialStatementRow.Of(read.Customer, read.Statement, by.Actor, by.At));

                    return new ImportOutcome.Added();
                },
                Fail: errors => new ImportOutcome.Refused(errors));

        Validation<EntryError, long> Customer(StatementImport imported) => customers.TryGetValue(imported.Customer, out var id)
            ? Success<EntryError, long>(id)
            : Fail<EntryError, long>(new EntryError.NothingHasCode("customerCode", imported.Customer));
    }
}
