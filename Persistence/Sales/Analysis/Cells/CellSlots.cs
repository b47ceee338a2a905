using System.Linq.Expressions;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Persistence.Sales.Analysis.Cells;

/// <summary>How a line of the ledger gets the key of its cell, in words that the database understands.</summary>
public sealed class CellSlots
{
    private static readonly ParameterExpression Line = Expression.Parameter(typeof(SalesLineRow), "line");

    private static readonly Expression<Func<SalesLineRow, CellKey>> Document = line => new() { Document = line.DocumentNumber };

    private readonly Dictionary<SalesDimension, Expression<Func<SalesLineRow, CellKey>>> slots;

    /// <summary>The keys under the policy of cards.</summary>
    public CellSlots(CardNotches notches) => slots = new()
    {
        [SalesDimension.Month] = line => new() { Year = line.Date.Year, Month = line.Date.Month },
        [SalesDimension.Quarter] = line => new() { Year = line.Date.Year, Quarter = (line.Date.Month + 2) / 3 },
        [SalesDimension.Year] = line => new() { Year = line.Date.Year },
        [SalesDimension.Customer] = line => new()
        {
            CustomerId = line.CustomerId, CustomerCode = line.Customer.Code, CustomerName = line.Customer.Name,
        },
        [SalesDimension.Product] = line => new()
        {
            ProductId = line.ProductId, Sku = line.Product.Sku, ProductName = line.Product.Name,
        },
        [SalesDimension.Category] = line => new() { Category = line.Product.Category },
        [SalesDimension.Salesperson] = line => new()
        {
            SalespersonCode = line.Salesperson!.Code, SalespersonName = line.Salesperson.Name,
        },
        [SalesDimension.Channel] = line => new() { Channel = line.Customer.Channel },
        [SalesDimension.SalesGroup] = line => new() { SalesGroup = line.Customer.SalesGroup },
        [SalesDimension.Country] = line => new() { Country = line.Customer.Country },
        [SalesDimension.Region] = line => new() { Region = line.Customer.Region },
        [SalesDimension.State] = line => new() { State = line.Customer.State },
        [SalesDimension.Industry] = line => new() { Industry = line.Customer.Industry },
        [SalesDimension.CompanySize] = OfCard(nameof(CellKey.CompanySize), notches.Size),
        [SalesDimension.BusinessScale] = OfCard(nameof(CellKey.BusinessScale), notches.Scale),
        [SalesDimension.AbcClass] = line => new() { AbcClass = line.Customer.AbcClass },
    };

    /// <summary>The key of a line's cell.</summary>
    internal Expression<Func<SalesLineRow, CellKey>> Of(IEnumerable<SalesDimension> by) => Key(by.Select(dimension => slots[dimension]));

    /// <summary>The same, with the document as well.</summary>
    internal Expression<Func<SalesLineRow, CellKey>> OfDocuments(IEnumerable<SalesDimension> by) =>
        Key([.. by.Select(dimension => slots[dimension]), Document]);

    /// <summary>What of a finer key is the key of the cell.</summary>
    internal Expression<Func<CellKey, CellKey>> Within(IEnumerable<SalesDimension> by)
    {
        var finer = Expression.Parameter(typeof(CellKey), "finer");
        var bindings = Bindings(by.Select(dimension => slots[dimension]))
            .Select(slot => Expression.Bind(slot.Member, Expression.MakeMemberAccess(finer, slot.Member)));

        return Expression.Lambda<Func<CellKey, CellKey>>(Expression.MemberInit(Expression.New(typeof(CellKey)), bindings), finer);
    }

    private static Expression<Func<SalesLineRow, CellKey>> Key(IEnumerable<Expression<Func<SalesLineRow, CellKey>>> parts) =>
        Expression.Lambda<Func<SalesLineRow, CellKey>>(
            Expression.MemberInit(Expression.New(typeof(CellKey)), Bindings(parts)), Line);

    /// <summary>Each member once: month and year both need the year.</summary>
    private static IEnumerable<MemberAssignment> Bindings(IEnumerable<Expression<Func<SalesLineRow, CellKey>>> parts) => parts
        .SelectMany(part => ((MemberInitExpression)Substitution.At(part, Line)).Bindings.Cast<MemberAssignment>())
        .DistinctBy(slot => slot.Member);

    private static Expression<Func<SalesLineRow, CellKey>> OfCard(string member, LambdaExpression notch)
    {
        var slot = typeof(CellKey).GetProperty(member)!;
        var value = Substitution.At(notch, Expression.Property(Line, nameof(SalesLineRow.Customer)));

        return Expression.Lambda<Func<SalesLineRow, CellKey>>(
            Expression.MemberInit(Expression.New(typeof(CellKey)), Expression.Bind(slot, Expression.Convert(value, slot.PropertyType))), Line);
    }
}
