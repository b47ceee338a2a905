using System.Linq.Expressions;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Mix;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Analysis;

/// <summary>Reads what was to be sold, month by month.</summary>
public static class TargetMonths
{
    /// <summary>The targets of products for the months that begin in a period.</summary>
    public static Task<IReadOnlyList<MonthlyTarget>> OfProductsAsync(
        IQueryable<TargetRow> targets, Period period, CancellationToken cancellation) =>
        ReadAsync(
            targets.Where(target => target.ProductId != null),
            period,
            target => new() { Key = target.Product!.Sku, Label = target.Product.Name, Year = target.Year, Month = target.Month, Amount = target.Amount },
            cancellation);

    /// <summary>The targets of customers for the months that begin in a period.</summary>
    public static Task<IReadOnlyList<MonthlyTarget>> OfCustomersAsync(
        IQueryable<TargetRow> targets, Period period, CancellationToken cancellation) =>
        ReadAsync(
            targets.Where(target => target.CustomerId != null),
            period,
            target => new() { Key = target.Customer!.Code, Label = target.Customer.Name, Year = target.Year, Month = target.Month, Amount = target.Amount },
            cancellation);

    /// <summary>The targets of categories for the months that begin in a period.</summary>
    public static Task<IReadOnlyList<MonthlyTarget>> OfCategoriesAsync(
        IQueryable<TargetRow> targets, Period period, CancellationToken cancellation) =>
        ReadAsync(
            targets.Where(target => target.Category != null),
            period,
            target => new() { Key = target.Category!, Label = target.Category!, Year = target.Year, Month = target.Month, Amount = target.Amount },
            cancellation);

    private static async Task<IReadOnlyList<MonthlyTarget>> ReadAsync(
        IQueryable<TargetRow> targets,
        Period period,
        Expression<Func<TargetRow, Row>> shape,
        CancellationToken cancellation)
    {
        var (from, to) = (Month(period.From), Month(period.To));
        var rows = await targets
            .Where(target => (12 * target.Year) + target.Month >= from && (12 * target.Year) + target.Month <= to)
            .Select(shape)
            .ToListAsync(cancellation);

        return rows.ConvertAll(row => new MonthlyTarget(row.Key, row.Label, row.Year, row.Month, Stored(row.Amount)));
    }

    private static int Month(DateOnly day) => (12 * day.Year) + day.Month;

    private static Amount Stored(decimal amount) =>
        Amount.Exactly(amount).IfLeft(error => throw new InvalidOperationException(error.Sentence));

    private sealed class Row
    {
        public string Key { get; init; } = "";

        public string Label { get; init; } = "";

        public int Year { get; init; }

        public int Month { get; init; }

        public decimal Amount { get; init; }
    }
}
