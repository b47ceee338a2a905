using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Persistence.Customers;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers;

/// <summary>What can be asked of customer cards.</summary>
internal sealed class CustomerQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<CustomerRow>(entities, "customers", "The customer cards, 客戶資料卡.");
        query.Entity<CustomerRow, string>(
            entities,
            "customerByCode",
            "The customer with this code; null when there is none, or none that the caller may see.",
            row => row.Code,
            context => context.GetArgument<string>("code"),
            new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "code", Description = "The code." });
    }
}
