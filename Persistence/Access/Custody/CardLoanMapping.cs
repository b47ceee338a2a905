using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>Loans as rows, and back.</summary>
internal static class CardLoanMapping
{
    /// <summary>The row of a loan that begins.</summary>
    public static CardLoanRow ToRow(this CardLoanEvent.Requested happened, long customerId, long borrowerId) => new()
    {
        CustomerId = customerId,
        BorrowerId = borrowerId,
        Purpose = happened.Request.Purpose,
        Fields = ConfidentialFields.Write(happened.Request.Fields),
        RequestedAt = happened.Request.At.UtcDateTime,
        RequestedUntil = happened.Request.Until.UtcDateTime,
        State = CardLoanState.Requested,
        ChangedAt = happened.At.UtcDateTime,
    };

    /// <summary>Makes a row say what the loan is now. What was asked for stays.</summary>
    public static void Take(this CardLoanRow row, CardLoan loan)
    {
        row.State = loan.State;
        row.ChangedAt = loan.Since.UtcDateTime;

        var (decision, until, extensions, reason) = loan switch
        {
            CardLoan.Granted s => (s.Grant, s.Until, s.Extensions, null),
            CardLoan.Returned s => (s.Grant, s.Until, s.Extensions, null),
            CardLoan.Expired s => (s.Grant, s.Until, s.Extensions, null),
            CardLoan.Refused s => (s.Refusal, null, 0, s.Reason),
            _ => ((LoanDecision?)null, (DateTimeOffset?)null, 0, (string?)null),
        };

        (row.DecidedBy, row.DecidedAt) = (decision?.By, decision?.At.UtcDateTime);
        (row.Until, row.Extensions, row.Reason) = (until?.UtcDateTime, extensions, reason);
    }

    /// <summary>The loan that a row is about. Its customer and its borrower have to be loaded.</summary>
    public static CardLoan ToLoan(this CardLoanRow row)
    {
        var request = new LoanRequest(
            row.Customer.Code,
            row.Borrower.Code,
            row.Purpose,
            ConfidentialFields.Read(row.Fields),
            Utc(row.RequestedUntil),
            Utc(row.RequestedAt));

        return row.State switch
        {
            CardLoanState.Requested => new CardLoan.Requested(request),
            CardLoanState.Refused => new CardLoan.Refused(request, Decision(row), row.Reason!),
            CardLoanState.Granted =>
                new CardLoan.Granted(request, Decision(row), Utc(row.Until!.Value), row.Extensions, Utc(row.ChangedAt)),
            CardLoanState.Returned =>
                new CardLoan.Returned(request, Decision(row), Utc(row.Until!.Value), row.Extensions, Utc(row.ChangedAt)),
            _ => new CardLoan.Expired(request, Decision(row), Utc(row.Until!.Value), row.Extensions, Utc(row.ChangedAt)),
        };
    }

    /// <summary>The row of a step.</summary>
    public static CardLoanEventRow ToRow(this CardLoanEvent happened, int version, string actor)
    {
        var (step, until, reason) = happened switch
        {
            CardLoanEvent.Requested e => (CardLoanStep.Requested, e.Request.Until, null),
            CardLoanEvent.Granted e => (CardLoanStep.Granted, e.Until, null),
            CardLoanEvent.Refused e => (CardLoanStep.Refused, null, e.Reason),
            CardLoanEvent.Returned => (CardLoanStep.Returned, null, null),
            CardLoanEvent.Extended e => (CardLoanStep.Extended, e.Until, null),
            _ => (CardLoanStep.Expired, (DateTimeOffset?)null, (string?)null),
        };

        return new CardLoanEventRow
        {
            Version = version,
            Step = step,
            At = happened.At.UtcDateTime,
            Actor = actor,
            Until = until?.UtcDateTime,
            Reason = reason,
        };
    }

    private static LoanDecision Decision(CardLoanRow row) => new(row.DecidedBy!, Utc(row.DecidedAt!.Value));

    private static DateTimeOffset Utc(DateTime instant) => new(instant, TimeSpan.Zero);
}
