using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>Keeps what is known of customers: their accounts, and single numbers.</summary>
public sealed class EvidenceStore(IStore store)
{
    /// <summary>Keeps a financial statement.</summary>
    /// <returns>The key of the statement, or all that is wrong with it.</returns>
    public Task<Either<Seq<DecisionError>, long>> AddAsync(
        long customerId, StatementEntry entry, Authorship by, CancellationToken cancellation) =>
        NotAfter("receivedOn", entry.ReceivedOn, by).Bind(_ => entry.Read()).Match(
            Succ: statement => SaveAsync(
                customerId,
                FinancialStatementRow.Of(customerId, statement, by.Actor, by.At),
                row => row.Id,
                "financial_statements",
                FormattableString.Invariant($"{entry.PeriodEnd:yyyy-MM-dd} {entry.Source} {entry.ReceivedOn:yyyy-MM-dd}"),
                by,
                cancellation),
            Fail: Refused);

    /// <summary>Keeps a number.</summary>
    /// <returns>The key of the fact, or all that is wrong with it.</returns>
    public Task<Either<Seq<DecisionError>, long>> AddAsync(
        long customerId, CreditFactKind kind, decimal value, DateOnly on, string source, Authorship by, CancellationToken cancellation) =>
        NotAfter("on", on, by).Bind(_ => CreditFact.Create(kind, value, on, source)).Match(
            Succ: fact => SaveAsync(
                customerId,
                new CreditFactRow
                {
                    CustomerId = customerId,
                    Kind = fact.Kind,
                    Value = fact.Value,
                    KnownOn = fact.On,
                    Source = fact.Source,
                    RecordedBy = by.Actor,
                    RecordedAt = by.At,
                },
                row => row.Id,
                "credit_facts",
                FormattableString.Invariant($"{fact.Kind} {fact.On:yyyy-MM-dd} {fact.Source}"),
                by,
                cancellation),
            Fail: Refused);

    /// <summary>Nobody knows today what holds tomorrow.</summary>
    internal static Validation<EntryError, DateOnly> NotAfter(string field, DateOnly day, Authorship by) =>
        day <= by.Day
            ? Success<EntryError, DateOnly>(day)
            : Fail<EntryError, DateOnly>(new EntryError.DayOutOfRange(field, day, DateOnly.MinValue, by.Day));

    private static Task<Either<Seq<DecisionError>, long>> Refused(Seq<EntryError> errors) =>
        Task.FromResult<Either<Seq<DecisionError>, long>>(errors.Map(error => (DecisionError)new DecisionError.Invalid(error)).Strict());

    private async Task<Either<Seq<DecisionError>, long>> SaveAsync<TRow>(
        long customerId, TRow row, Func<TRow, long> key, string table, string name, Authorship by, CancellationToken cancellation)
        where TRow : class
    {
        await using var db = store.Open(by.Sight);
        var code = await db.Customers.Where(card => card.Id == customerId).Select(card => card.Code).SingleOrDefaultAsync(cancellation);

        if (code is null)
        {
            return Seq1<DecisionError>(new DecisionError.Invalid(new EntryError.NothingThere("customer")));
        }

        db.Add(row);

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SaveChangesAsync(cancellation);
            await db.RecordAsync([by.Does(AuditKind.Change, table, code)], cancellation);
            await transaction.CommitAsync(cancellation);

            return key(row);
        }
        catch (DbUpdateException error) when (UniqueViolation.Is(error))
        {
            return Seq1<DecisionError>(new DecisionError.NumberTaken(name));
        }
    }
}
