using CustomerGraph.Api.Access;
using CustomerGraph.Api.Sales.Analysis;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Analysis.Cells;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales;

/// <summary>What can be asked of products and sales.</summary>
internal sealed class SalesQueries(IRowSource rows, CellSlots slots) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<ProductRow>(entities, "products", "What the company sells, 商品.").Requires(Policies.Products);
        query.Connection<SalesLineRow>(entities, "salesLines", "The sales ledger, entry by entry.").Requires(Policies.Sales);
        query.Field<NonNullGraphType<SalesAnalysisType>>("salesAnalysis")
            .Description("What the sales of a period say, 客戶管理分析.")
            .Arguments(
                new QueryArgument<NonNullGraphType<PeriodInput>> { Name = "period", Description = "The days to look at." },
                entities.Where<SalesLineRow>("Which sales to look at; all when it is not given."))
            .Resolve(context =>
            {
                var services = context.RequestServices!;

                return new AnalysedSales(
                    PeriodInput.Read(context.Arguments!["period"].Value),
                    context.Arguments["where"].Value is null,
                    services.GetRequiredService<CurrentCaller>().Value.Sight == Sight.All,
                    slots,
                    () => rows.Open(services),
                    context.Selected<SalesLineRow>(entities),
                    context.CancellationToken);
            })
            .Requires(Policies.Analyses);
    }
}
