using System.Data.Common;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
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

    /// <summary>The lines of a period that are selected.</summary>
    public AnalysedSales(
        Period period,
        Func<IRowSession> open,
        Func<IRowSession, IQueryable<SalesLineRow>> selected,
        CancellationToken cancellation)
    {
        (Period, _open, _selected, _cancellation) = (period, open, selected, cancellation);
        _byCustomer = new(() => ReadAsync((lines, _) => SalesTotals.ByCustomerAsync(lines, cancellation)));
        _byProduct = new(() => ReadAsync((lines, _) => SalesTotals.ByProductAsync(lines, cancellation)));
    }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>What each customer bought.</summary>
    public Task<IReadOnlyList<SubjectTotal>> ByCustomerAsync() => _byCustomer.Value;

    /// <summary>How much was sold of each product.</summary>
    public Task<IReadOnlyList<SubjectTotal>> ByProductAsync() => _byProduct.Value;

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
}
