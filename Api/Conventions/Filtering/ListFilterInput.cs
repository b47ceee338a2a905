using GraphQL.Types;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>The conditions on a list of entities, as in <c>ListFilterInputTypeOfComplaintFilterInput</c>.</summary>
internal sealed class ListFilterInput : InputObjectGraphType
{
    public ListFilterInput(string name, IGraphType rows, IGraphType count, IGraphType boolean)
    {
        Name = name;
        Description = "Conditions on a list. All that are given must hold.";
        Add("all", rows, "Every row meets the conditions; so it is when there is none.");
        Add("none", rows, "No row meets the conditions.");
        Add("some", rows, "At least one row meets the conditions.");
        Add("any", boolean, "Whether the list has rows at all.");
        Add("count", count, "How many rows the list has.");
    }

    private void Add(string name, IGraphType type, string description) =>
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
}
