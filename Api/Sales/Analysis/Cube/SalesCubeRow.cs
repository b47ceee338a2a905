using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Sales.Analysis.Cube;

/// <summary>One cell of the sales: what it is grouped by, and what its lines come to. What it is not grouped by is null.</summary>
internal sealed class SalesCubeRow
{
    /// <summary>All keys in the order of the dimensions; tells the cells apart.</summary>
    public string Key { get; init; } = "";

    /// <inheritdoc cref="SalesDimension.Month"/>
    public string? Month { get; init; }

    /// <inheritdoc cref="SalesDimension.Quarter"/>
    public string? Quarter { get; init; }

    /// <inheritdoc cref="SalesDimension.Year"/>
    public string? Year { get; init; }

    /// <summary>The customer's code.</summary>
    public string? CustomerCode { get; init; }

    /// <summary>The customer's name.</summary>
    public string? CustomerName { get; init; }

    /// <summary>The product's SKU.</summary>
    public string? Sku { get; init; }

    /// <summary>The product's name.</summary>
    public string? ProductName { get; init; }

    /// <inheritdoc cref="SalesDimension.Category"/>
    public string? Category { get; init; }

    /// <summary>The code of who sold.</summary>
    public string? SalespersonCode { get; init; }

    /// <summary>The name of who sold.</summary>
    public string? SalespersonName { get; init; }

    /// <inheritdoc cref="SalesDimension.Channel"/>
    public string? Channel { get; init; }

    /// <inheritdoc cref="SalesDimension.SalesGroup"/>
    public string? SalesGroup { get; init; }

    /// <inheritdoc cref="SalesDimension.Country"/>
    public string? Country { get; init; }

    /// <inheritdoc cref="SalesDimension.Region"/>
    public string? Region { get; init; }

    /// <inheritdoc cref="SalesDimension.State"/>
    public string? State { get; init; }

    /// <inheritdoc cref="SalesDimension.Industry"/>
    public string? Industry { get; init; }

    /// <inheritdoc cref="SalesDimension.CompanySize"/>
    public string? CompanySize { get; init; }

    /// <inheritdoc cref="SalesDimension.BusinessScale"/>
    public string? BusinessScale { get; init; }

    /// <inheritdoc cref="SalesDimension.AbcClass"/>
    public string? AbcClass { get; init; }

    /// <inheritdoc cref="SalesMeasures.Net"/>
    public decimal Net { get; init; }

    /// <inheritdoc cref="SalesMeasures.Cost"/>
    public decimal Cost { get; init; }

    /// <inheritdoc cref="SalesMeasures.Profit"/>
    public decimal Profit { get; init; }

    /// <inheritdoc cref="SalesMeasures.MarginRate"/>
    public decimal? MarginRate { get; init; }

    /// <inheritdoc cref="SalesMeasures.Quantity"/>
    public decimal Quantity { get; init; }

    /// <inheritdoc cref="SalesMeasures.Lines"/>
    public long Lines { get; init; }

    /// <inheritdoc cref="SalesMeasures.Documents"/>
    public long Documents { get; init; }

    /// <inheritdoc cref="SalesMeasures.Customers"/>
    public long Customers { get; init; }
}
