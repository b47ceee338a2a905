using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Api.Schema;

/// <summary>What one room of the house offers to be done.</summary>
internal interface IMutationFields
{
    /// <summary>Adds the room's fields to the mutation type.</summary>
    void AddTo(ObjectGraphType mutation, EntityModel entities);
}
