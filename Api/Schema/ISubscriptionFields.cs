using CustomerGraph.Conventions.Entities;
using GraphQL.Types;

namespace CustomerGraph.Api.Schema;

/// <summary>What one room of the house tells to those who wait for it.</summary>
internal interface ISubscriptionFields
{
    /// <summary>Adds the room's fields to the subscription type.</summary>
    void AddTo(ObjectGraphType subscription, EntityModel entities);
}
