using System.Globalization;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Analysis;

/// <summary>What each customer bought, group by group of a dimension.</summary>
public sealed class SalesGroups(CardNotches notches)
{
    /// <summary>The key and the label of the group of those of whom nothing is known.</summary>
    public const string Unknown = "UNKNOWN";

    /// <summary>Groups lines of the ledger.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="cards">The cards of their customers.</param>
    /// <param name="by">The dimension.</param>
    /// <param name="valueName">How a value of an enumeration is written.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IReadOnlyList<GroupedSales>> ReadAsync(
        IQueryable<SalesLineRow> lines,
        IQueryable<CustomerRow> cards,
        SalesDimension by,
        Func<Enum, string> valueName,
        CancellationToken cancellation) => by switch
        {
            SalesDimension.Month => await ByMonthAsync(lines, MonthKey, cancellation),
            SalesDimension.Quarter => await ByMonthAsync(lines, QuarterKey, cancellation),
            SalesDimension.Year => await ByMonthAsync(lines, YearKey, cancellation),
            SalesDimension.Product => await ByProductAsync(lines, cancellation),
            SalesDimension.Category => await ByCategoryAsync(lines, cancellation),
            SalesDimension.Salesperson => await BySalespersonAsync(lines, cancellation),
            _ => await ByCardAsync(lines, cards, by, valueName, cancellation),
        };

    private static string MonthKey(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    private static string QuarterKey(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{(month + 2) / 3}");

    private static string YearKey(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}");

    private static GroupedSales Cell(string? key, string? label, string code, string name, long netUnits) =>
        new(key ?? Unknown, label ?? key ?? Unknown, new SubjectSales(code, name, Amount.OfUnits(netUnits)));

    private static async Task<IReadOnlyList<GroupedSales>> ByMonthAsync(
        IQueryable<SalesLineRow> lines,
        Func<int, int, string> key,
        CancellationToken cancellation)
    {
        var months = await lines
            .GroupBy(line => new { line.Customer.Code, line.Customer.Name, line.Date.Year, line.Date.Month })
            .Where(cell => cell.Sum(line => line.LineCount) > 0)
            .Select(cell => new { cell.Key, Net = cell.Sum(line => line.NetUnits) })
            .ToListAsync(cancellation);

        return
        [
            .. months
                .GroupBy(cell => (cell.Key.Code, cell.Key.Name, Period: key(cell.Key.Year, cell.Key.Month)))
                .Select(cell => Cell(
                    cell.Key.Period, null, cell.Key.Code, cell.Key.Name, cell.Sum(month => month.Net))),
        ];
    }

    private static async Task<IReadOnlyList<GroupedSales>> ByProductAsync(
        IQueryable<SalesLineRow> lines,
        CancellationToken cancellation) =>
        (await lines
            .GroupBy(line => new { line.Customer.Code, line.Customer.Name, line.Product.Sku, Product = line.Product.Name })
            .Where(cell => cell.Sum(line => line.LineCount) > 0)
            .Select(cell => new { cell.Key, Net = cell.Sum(line => line.NetUnits) })
            .ToListAsync(cancellation))
        .ConvertAll(cell => Cell(cell.Key.Sku, cell.Key.Product, cell.Key.Code, cell.Key.Name, cell.Net));

    private static async Task<IReadOnlyList<GroupedSales>> ByCategoryAsync(
        IQueryable<SalesLineRow> lines,
        CancellationToken cancellation) =>
        (await lines
            .GroupBy(line => new { line.Customer.Code, line.Customer.Name, line.Product.Category })
            .Where(cell => cell.Sum(line => line.LineCount) > 0)
            .Select(cell => new { cell.Key, Net = cell.Sum(line => line.NetUnits) })
            .ToListAsync(cancellation))
        .ConvertAll(cell => Cell(cell.Key.Category, null, cell.Key.Code, cell.Key.Name, cell.Net));

    private static async Task<IReadOnlyList<GroupedSales>> BySalespersonAsync(
        IQueryable<SalesLineRow> lines,
        CancellationToken cancellation) =>
        (await lines
            .GroupBy(line => new
            {
                line.Customer.Code,
                line.Customer.Name,
                Seller = line.Salesperson == null ? null : line.Salesperson.Code,
                SellerName = line.Salesperson == null ? null : line.Salesperson.Name,
            })
            .Where(cell => cell.Sum(line => line.LineCount) > 0)
            .Select(cell => new { cell.Key, Net = cell.Sum(line => line.NetUnits) })
            .ToListAsync(cancellation))
        .ConvertAll(cell => Cell(cell.Key.Seller, cell.Key.SellerName, cell.Key.Code, cell.Key.Name, cell.Net));

    private async Task<IReadOnlyList<GroupedSales>> ByCardAsync(
        IQueryable<SalesLineRow> lines,
        IQueryable<CustomerRow> cards,
        SalesDimension by,
        Func<Enum, string> valueName,
        CancellationToken cancellation)
    {
        var totals = await SalesTotals.ByCustomerAsync(lines, cancellation);
        var sorted = (await CardNotchValues.ReadAsync(cards, notches, cancellation)).ToDictionary(card => card.Id);

        return [.. totals.Select(total =>
        {
            var (key, label) = Group(total, sorted[total.Id], by, valueName);

            return Cell(key, label, total.Code, total.Name, total.NetUnits);
        })];
    }

    private static (string? Key, string? Label) Group(
        SubjectTotal customer,
        CardNotchValues card,
        SalesDimension by,
        Func<Enum, string> valueName) => by switch
        {
            SalesDimension.Customer => (customer.Code, customer.Name),
            SalesDimension.Channel => (valueName(card.Channel), null),
            SalesDimension.SalesGroup => (card.SalesGroup, null),
            SalesDimension.Country => (card.Country, null),
            SalesDimension.Region => (card.Region, null),
            SalesDimension.State => (card.State, null),
            SalesDimension.Industry => (card.Industry, null),
            SalesDimension.CompanySize => (valueName(card.Size), null),
            SalesDimension.BusinessScale => (valueName(card.Scale), null),
            SalesDimension.AbcClass => (card.AbcClass is { } abcClass ? valueName(abcClass) : null, null),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "It is no notch of a card."),
        };
}
