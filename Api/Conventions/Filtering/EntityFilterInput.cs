using GraphQL.Types;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>The conditions on an entity, as in <c>CustomerFilterInput</c>.</summary>
internal sealed class EntityFilterInput : InputObjectGraphType
{
    /// <summary>The field that asks whether a reference is absent.</summary>
    public const string IsNull = "isNull";

    public EntityFilterInput(string name, string entity)
    {
        Name = name;
        Description = $"Conditions on {entity}. All that are given must hold.";
        Add("and", new ListGraphType(new NonNullGraphType(this)), "All of these hold.");
        Add("or", new ListGraphType(new NonNullGraphType(this)), "At least one of these holds.");
    }

    public void Add(string name, IGraphType type, string? description) =>
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
}
