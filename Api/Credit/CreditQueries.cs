using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit;

/// <summary>The lists of work about credit.</summary>
internal sealed class CreditQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<TradeCardRow>(
            entities, "tradeCards", "Trade cards, 客戶交易卡; `where: { state: ... }` selects those that wait for somebody.").Requires(Policies.Credit);
        query.Connection<LimitChangeRow>(
            entities, "limitChanges", "Changes of limit; `where: { state: ... }` selects those that wait for somebody.").Requires(Policies.Credit);
        query.Connection<SupplyHoldRow>(
            entities, "supplyHolds", "Customers of which something was reported, 暫停供貨; `where: { state: ... }` selects those that are not supplied.").Requires(Policies.Credit);
    }
}
