using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>Lends cards: each method takes a loan one step further, with its history and the audit trail, or does nothing.</summary>
public sealed class CardLoanStore(IStore store, CustodyPolicy policy)
{
    /// <summary>What the audit trail says that a step was done to: the card.</summary>
    private const string Table = "customers";

    /// <summary>Asks for a card that the borrower may see.</summary>
    /// <returns>The key of the loan, or all that is wrong with the request.</returns>
    public async Task<Either<Seq<CardLoanError>, long>> RequestAsync(
        LoanParty borrower,
        long customerId,
        string purpose,
        Seq<ConfidentialField> fields,
        DateTimeOffset until,
        Authorship by,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var card = await db.Customers.Where(row => row.Id == customerId).Select(row => row.Code).SingleOrDefaultAsync(cancellation);
        var employee = await db.Employees.Where(row => row.Id == borrower.EmployeeId).Select(row => row.Code).SingleOrDefaultAsync(cancellation);

        if (card is null)
        {
            return Refuse(new CardLoanError.Invalid(new EntryError.NothingThere("customer")));
        }

        if (employee is null)
        {
            return Refuse(new CardLoanError.NotAnEmployee());
        }

        return await new LoanEntry(card, employee, purpose, fields, ToTheMicrosecond(until), Time(by)).Read(policy).Match(
            Succ: async request =>
            {
                var requested = new CardLoanEvent.Requested(request);
                var row = requested.ToRow(customerId, borrower.EmployeeId!.Value);
                db.Add(row);

                return await SaveAsync(db, row, requested, request, by, cancellation);
            },
            Fail: errors => Task.FromResult<Either<Seq<CardLoanError>, long>>(
                errors.Map(error => (CardLoanError)new CardLoanError.Invalid(error))));
    }

    /// <summary>Lends the card, until the end that was asked for or another one.</summary>
    /// <inheritdoc cref="StepAsync" path="/returns"/>
    public Task<Either<Seq<CardLoanError>, long>> GrantAsync(
        LoanParty custodian, long id, int expectedVersion, Option<DateTimeOffset> until, Authorship by, CancellationToken cancellation) =>
        DecideAsync(custodian, id, expectedVersion, new CardLoanCommand.Grant(by.Actor, until.Map(ToTheMicrosecond), Time(by)), by, cancellation);

    /// <summary>Does not lend it.</summary>
    /// <inheritdoc cref="StepAsync" path="/returns"/>
    public Task<Either<Seq<CardLoanError>, long>> RefuseAsync(
        LoanParty custodian, long id, int expectedVersion, string reason, Authorship by, CancellationToken cancellation) =>
        DecideAsync(custodian, id, expectedVersion, new CardLoanCommand.Refuse(by.Actor, reason, Time(by)), by, cancellation);

    /// <summary>Lends it for longer.</summary>
    /// <inheritdoc cref="StepAsync" path="/returns"/>
    public Task<Either<Seq<CardLoanError>, long>> ExtendAsync(
        LoanParty custodian, long id, int expectedVersion, DateTimeOffset until, Authorship by, CancellationToken cancellation) =>
        DecideAsync(custodian, id, expectedVersion, new CardLoanCommand.Extend(by.Actor, ToTheMicrosecond(until), Time(by)), by, cancellation);

    /// <summary>Gives it back.</summary>
    /// <inheritdoc cref="StepAsync" path="/returns"/>
    public Task<Either<Seq<CardLoanError>, long>> ReturnAsync(
        LoanParty borrower, long id, int expectedVersion, Authorship by, CancellationToken cancellation) =>
        StepAsync(
            id,
            expectedVersion,
            new CardLoanCommand.GiveBack(by.Actor, Time(by)),
            row =>
                row.BorrowerId == borrower.EmployeeId ? None
                : borrower.Keeps(row.Customer.CustodianId) ? new CardLoanError.NotTheBorrower(row.Borrower.Code)
                : new CardLoanError.NotFound(),
            by,
            cancellation);

    /// <summary>Notes the loans that are at their end. What they opened is closed already.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> ExpireAsync(Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var over = await db.CardLoans
            .Where(loan => loan.State == CardLoanState.Granted && loan.Until <= by.At)
            .OrderBy(loan => loan.Id)
            .Select(loan => new { loan.Id, loan.Version })
            .ToListAsync(cancellation);
        var noted = 0;

        foreach (var loan in over)
        {
            // Somebody may be giving it back at this very moment; then there is nothing to note.
            var step = await StepAsync(loan.Id, loan.Version, new CardLoanCommand.Expire(Time(by)), _ => None, by, cancellation);
            noted += step.IsRight ? 1 : 0;
        }

        return noted;
    }

    private Task<Either<Seq<CardLoanError>, long>> DecideAsync(
        LoanParty custodian, long id, int expectedVersion, CardLoanCommand command, Authorship by, CancellationToken cancellation) =>
        StepAsync(
            id,
            expectedVersion,
            command,
            row =>
                custodian.Keeps(row.Customer.CustodianId) ? None
                : row.BorrowerId == custodian.EmployeeId ? new CardLoanError.NotTheCustodian()
                : new CardLoanError.NotFound(),
            by,
            cancellation);

    /// <returns>The key of the loan, or why nothing was done.</returns>
    private async Task<Either<Seq<CardLoanError>, long>> StepAsync(
        long id,
        int expectedVersion,
        CardLoanCommand command,
        Func<CardLoanRow, Option<CardLoanError>> isNotFor,
        Authorship by,
        CancellationToken cancellation)
    {
        // Who may take the step is decided here, by the loan: a borrower gives a card back also when the customer is no longer theirs.
        await using var db = store.Open(Sight.All);
        var row = await db.CardLoans.AsTracking()
            .Include(loan => loan.Customer)
            .Include(loan => loan.Borrower)
            .SingleOrDefaultAsync(loan => loan.Id == id, cancellation);

        if (row is null)
        {
            return Refuse(new CardLoanError.NotFound());
        }

        if (isNotFor(row).Case is CardLoanError refusal)
        {
            return Refuse(refusal);
        }

        if (row.Version != expectedVersion)
        {
            return Refuse(new CardLoanError.VersionConflict(expectedVersion, row.Version));
        }

        var loan = row.ToLoan();

        return await CardLoanWorkflow.Decide(command, loan, policy).Match(
            Right: happened =>
            {
                row.Take(CardLoanWorkflow.Evolve(loan, happened));
                row.Version++;

                return SaveAsync(db, row, happened, loan.Request, by, cancellation);
            },
            Left: error => Task.FromResult<Either<Seq<CardLoanError>, long>>(Seq1(error)));
    }

    private async Task<Either<Seq<CardLoanError>, long>> SaveAsync(
        CustomerGraphDb db,
        CardLoanRow row,
        CardLoanEvent happened,
        LoanRequest request,
        Authorship by,
        CancellationToken cancellation)
    {
        row.Events.Add(happened.ToRow(row.Version, by.Actor));

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SaveChangesAsync(cancellation);
            await db.RecordAsync(
                [
                    by.Does(AuditKind.LoanStep, Table, request.Card) with
                    {
                        Fields = request.Fields.Map(ConfidentialFields.Name).Strict(),
                        Purpose = request.Purpose,
                    },
                ],
                cancellation);
            await transaction.CommitAsync(cancellation);

            return row.Id;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
        {
            // Somebody was faster between our reading and our writing; perhaps more than one.
            return Refuse(await ConflictAsync(row.Id, expected: row.Version - 1, cancellation));
        }
    }

    private async Task<CardLoanError> ConflictAsync(long id, int expected, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var actual = await db.CardLoans.Where(loan => loan.Id == id).Select(loan => (int?)loan.Version).SingleOrDefaultAsync(cancellation);

        return actual is { } version ? new CardLoanError.VersionConflict(expected, version) : new CardLoanError.NotFound();
    }

    private static Either<Seq<CardLoanError>, long> Refuse(CardLoanError error) => Seq1(error);

    private static DateTimeOffset Time(Authorship by) => new(by.At, TimeSpan.Zero);

    /// <summary>PostgreSQL keeps microseconds; what is answered now must be what is read later.</summary>
    private static DateTimeOffset ToTheMicrosecond(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
