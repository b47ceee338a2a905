using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Persistence.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales;

/// <summary>What can be asked of products and sales.</summary>
internal sealed class SalesQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<ProductRow>(entities, "products", "What the company sells, 商品.");
        query.Connection<SalesLineRow>(entities, "salesLines", "The sales ledger, entry by entry.");
    }
}
