using System.Numerics;
using CustomerGraph.Domain.Credit.Evidence;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>How late a customer pays as of a day, each invoice counting by its amount.</summary>
/// <remarks>
/// Judged is every invoice that was paid by the day or is overdue on it. What was paid early was paid zero days late; what
/// is overdue is late by the days so far, so that to pay, and to pay earlier, never makes either figure worse.
/// </remarks>
public static class LatePayment
{
    /// <summary>Days late per unit of money, 平均逾期天數; in days.</summary>
    public static Either<FigureAbsence, decimal> AverageDays(PaymentRecord record, DateOnly day) =>
        ExactAverage(record, day).Map(days => days.ToDecimal());

    /// <summary>What is overdue of what was judged, 逾期比率; a fraction.</summary>
    public static Either<FigureAbsence, decimal> OverdueShare(PaymentRecord record, DateOnly day) =>
        ExactOverdueShare(record, day).Map(share => share.ToDecimal());

    internal static Either<FigureAbsence, Quotient> ExactAverage(PaymentRecord record, DateOnly day) =>
        PerMoney(record, day, (_, late) => late);

    internal static Either<FigureAbsence, Quotient> ExactOverdueShare(PaymentRecord record, DateOnly day) =>
        PerMoney(record, day, (invoice, _) => invoice.IsOverdue(day) ? 1 : 0);

    private static Either<FigureAbsence, Quotient> PerMoney(
        PaymentRecord record, DateOnly day, Func<PaidInvoice, int, int> count)
    {
        var judged = record.Invoices
            .Filter(invoice => invoice.Amount.IsPositive)
            .Bind(invoice => invoice.DaysLate(day).ToSeq().Map(late => (Invoice: invoice, Count: count(invoice, late))))
            .Strict();

        return judged.IsEmpty
            ? FigureAbsence.NothingDue
            : Quotient.Of(
                judged.Fold(BigInteger.Zero, (sum, item) => sum + ((BigInteger)item.Invoice.Amount.Units * item.Count)),
                judged.Fold(BigInteger.Zero, (sum, item) => sum + item.Invoice.Amount.Units));
    }
}
