using System.Collections.Concurrent;
using System.Data.Common;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
using CustomerGraph.Persistence.Sales.Analysis.Cells;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>The lines that one analysis looks at. Its parts are worked out when they are asked for, and each only once.</summary>
internal sealed class AnalysedSales
{
    private readonly Func<IRowSession> _open;
    private readonly Func<IRowSession, IQueryable<SalesLineRow>> _selected;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<Task<IReadOnlyList<SubjectTotal>>> _byCustomer;
    private readonly Lazy<Task<IReadOnlyList<SubjectTotal>>> _byProduct;
    private readonly ConcurrentDictionary<SalesDimension, Lazy<Task<IReadOnlyList<GroupTotals>>>> _groups = [];
    private readonly Lazy<Task<IReadOnlyList<SalesCell>>> _byCustomerAndProduct;
    private readonly CellSlots _slots;

    /// <summary>The lines of a period that are selected.</summary>
    public AnalysedSales(
        Period period,
        bool isUnfiltered,
        bool isOfAllCustomers,
        CellSlots slots,
        Func<IRowSession> open,
        Func<IRowSession, IQueryable<SalesLineRow>> selected,
        CancellationToken cancellation)
    {
        (Period, IsUnfiltered, IsEverything, _slots) = (period, isUnfiltered, isUnfiltered && isOfAllCustomers, slots);
        (_open, _selected, _cancellation) = (open, selected, cancellation);
        _byCustomer = new(() => ReadAsync((lines, _) => SalesTotals.ByCustomerAsync(lines, cancellation)));
        _byCustomerAndProduct = new(() => CellsAsync([SalesDimension.Customer, SalesDimension.Product]));
        _byProduct = new(() => ReadAsync((lines, _) => SalesTotals.ByProductAsync(lines, cancellation)));
    }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>Whether the lines are all that each of their customers bought in the period.</summary>
    public bool IsUnfiltered { get; }

    /// <summary>Whether the lines are all that the company sold in the period, and no selection of them.</summary>
    public bool IsEverything { get; }

    /// <summary>What each customer bought.</summary>
    public Task<IReadOnlyList<SubjectTotal>> ByCustomerAsync() => _byCustomer.Value;

    /// <summary>How much was sold of each product.</summary>
    public Task<IReadOnlyList<SubjectTotal>> ByProductAsync() => _byProduct.Value;

    /// <summary>What each customer bought of each product.</summary>
    public Task<IReadOnlyList<SalesCell>> ByCustomerAndProductAsync() => _byCustomerAndProduct.Value;

    /// <summary>What was sold in each group of a dimension.</summary>
    public Task<IReadOnlyList<GroupTotals>> ByGroupAsync(SalesDimension by) =>
        _groups.GetOrAdd(by, _ => new(() => GroupsAsync(by))).Value;

    /// <summary>What the lines of each cell come to.</summary>
    /// <exception cref="FieldError">There are too many cells.</exception>
    public async Task<IReadOnlyList<SalesCell>> CellsAsync(IReadOnlyCollection<SalesDimension> by)
    {
        var cells = await ReadAsync((lines, _) => SalesCells.ReadAsync(lines, _slots, by, _cancellation));

        return cells.Count <= SalesCells.Most ? cells : throw new FieldError(
            "CG_TOO_MANY_GROUPS",
            $"The sales fall into more than {SalesCells.Most} groups. Take a shorter period, fewer dimensions or a condition.",
            ("most", SalesCells.Most));
    }

    /// <summary>How many documents each cell has.</summary>
    public Task<Dictionary<CellKey, long>> CountDocumentsAsync(IReadOnlyCollection<SalesDimension> by) =>
        ReadAsync((lines, _) => SalesCells.CountDocumentsAsync(lines, _slots, by, _cancellation));

    /// <summary>How many customers each cell has.</summary>
    public Task<Dictionary<CellKey, long>> CountCustomersAsync(IReadOnlyCollection<SalesDimension> by) =>
        ReadAsync((lines, _) => SalesCells.CountCustomersAsync(lines, _slots, by, _cancellation));

    /// <summary>Reads something else that the caller may see.</summary>
    public async Task<T> ReadBesideAsync<T>(Func<IRowSession, Task<T>> read)
    {
        await using var session = _open();

        return await read(session);
    }

    /// <summary>How a value of an enumeration is written as the key of a group.</summary>
    public static string ValueName(Enum value) => UpperSnake.Of(value.ToString());

    /// <summary>Reads something from the lines, beside the cards that the caller may see.</summary>
    public async Task<T> ReadAsync<T>(Func<IQueryable<SalesLineRow>, IQueryable<CustomerRow>, Task<T>> read)
    {
        await using var session = _open();
        var (from, to) = (Period.From, Period.To);

        try
        {
            return await read(
                _selected(session).Where(line => line.Date >= from && line.Date < to),
                session.Rows<CustomerRow>());
        }
        catch (DbException error) when (SumOverflow.Is(error))
        {
            throw TooLarge("net");
        }
    }

    /// <summary>Ends the work when nobody waits for it any more.</summary>
    public CancellationToken Cancellation => _cancellation;

    /// <summary>Amounts whose sum would leave the range of an amount.</summary>
    public static FieldError TooLarge(string measure) =>
        new("CG_OUT_OF_RANGE", "The amounts are too large to be added up.", ("field", measure));

    /// <summary>What a cell comes to, as a group of one of its dimensions.</summary>
    public static GroupTotals Group(SalesCell cell, SalesDimension by)
    {
        var key = cell.Key.Of(by, ValueName) ?? SalesGroups.Unknown;

        return new(
            key,
            cell.Key.LabelOf(by) ?? key,
            Amount.OfUnits(cell.NetUnits),
            Amount.OfUnits(cell.CostUnits),
            Quantity.OfUnits(cell.QuantityUnits));
    }

    private async Task<IReadOnlyList<GroupTotals>> GroupsAsync(SalesDimension by) =>
        [.. (await CellsAsync([by])).Select(cell => Group(cell, by))];
}
