using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access;
using GraphQL.Types;

namespace CustomerGraph.Api.Access;

/// <summary>What can be asked of the people of the company.</summary>
internal sealed class EmployeeQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Connection<EmployeeRow>(entities, "employees", "The people who work for the company, 員工.").Requires(Policies.Employees);
}
