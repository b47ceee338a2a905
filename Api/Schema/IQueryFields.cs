using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Api.Schema;

/// <summary>What one room of the house offers to be asked.</summary>
internal interface IQueryFields
{
    /// <summary>Adds the room's fields to the query type.</summary>
    void AddTo(ObjectGraphType query, EntityModel entities);
}
