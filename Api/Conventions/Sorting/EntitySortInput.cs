using GraphQL.Types;

namespace CustomerGraph.Conventions.Sorting;

/// <summary>What an entity can be sorted by, as in <c>CustomerSortInput</c>.</summary>
internal sealed class EntitySortInput : InputObjectGraphType
{
    public EntitySortInput(string name, string entity)
    {
        Name = name;
        Description = $"An order of {entity}. Keys count in the order in which they are written; what they leave open is decided by the id.";
    }
}
