using System.Globalization;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Persistence.Sales.Analysis.Cells;

/// <summary>What tells a cell of grouped sales from the others: a value of each dimension that they are grouped by.</summary>
/// <remarks>
/// What they are not grouped by is null in all cells; what is not known of a card or a product is null in one. Members have
/// the names of the dimensions, with what shows them beside it.
/// </remarks>
public sealed record CellKey
{
    /// <summary>The year of month, quarter and year.</summary>
    public int? Year { get; init; }

    /// <summary>The quarter, from 1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>The month, from 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The key of the customer's row.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The customer's code.</summary>
    public string? CustomerCode { get; init; }

    /// <summary>The customer's name.</summary>
    public string? CustomerName { get; init; }

    /// <summary>The key of the product's row.</summary>
    public long? ProductId { get; init; }

    /// <summary>The product's SKU.</summary>
    public string? Sku { get; init; }

    /// <summary>The product's name.</summary>
    public string? ProductName { get; init; }

    /// <summary>The product's category.</summary>
    public string? Category { get; init; }

    /// <summary>The code of the salesperson.</summary>
    public string? SalespersonCode { get; init; }

    /// <summary>The name of the salesperson.</summary>
    public string? SalespersonName { get; init; }

    /// <summary>The customer's channel.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The customer's sales group.</summary>
    public string? SalesGroup { get; init; }

    /// <summary>The customer's country.</summary>
    public string? Country { get; init; }

    /// <summary>The customer's region.</summary>
    public string? Region { get; init; }

    /// <summary>The customer's state.</summary>
    public string? State { get; init; }

    /// <summary>The customer's industry.</summary>
    public string? Industry { get; init; }

    /// <summary>The customer's size.</summary>
    public CompanySize? CompanySize { get; init; }

    /// <summary>The customer's scale of business.</summary>
    public BusinessScale? BusinessScale { get; init; }

    /// <summary>The customer's class.</summary>
    public AbcClass? AbcClass { get; init; }

    /// <summary>The document, where cells are told apart by it to be counted.</summary>
    public string? Document { get; init; }

    /// <summary>What a dimension of the cell is called by programs; null where it is not known.</summary>
    /// <param name="dimension">One of those that the sales are grouped by.</param>
    /// <param name="valueName">How a value of an enumeration is written.</param>
    public string? Of(SalesDimension dimension, Func<Enum, string> valueName) => dimension switch
    {
        SalesDimension.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        SalesDimension.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Quarter}"),
        SalesDimension.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        SalesDimension.Customer => CustomerCode,
        SalesDimension.Product => Sku,
        SalesDimension.Category => Category,
        SalesDimension.Salesperson => SalespersonCode,
        SalesDimension.Channel => Name(Channel, valueName),
        SalesDimension.SalesGroup => SalesGroup,
        SalesDimension.Country => Country,
        SalesDimension.Region => Region,
        SalesDimension.State => State,
        SalesDimension.Industry => Industry,
        SalesDimension.CompanySize => Name(CompanySize, valueName),
        SalesDimension.BusinessScale => Name(BusinessScale, valueName),
        SalesDimension.AbcClass => Name(AbcClass, valueName),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "It is no dimension."),
    };

    /// <summary>What people call it; null where that is what programs call it.</summary>
    public string? LabelOf(SalesDimension dimension) => dimension switch
    {
        SalesDimension.Customer => CustomerName,
        SalesDimension.Product => ProductName,
        SalesDimension.Salesperson => SalespersonName,
        _ => null,
    };

    private static string? Name(Enum? value, Func<Enum, string> valueName) => value is null ? null : valueName(value);
}
