using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Projection;

/// <summary>What a field with a resolver of its own reads of the row.</summary>
public static class RequiredMembers
{
    private const string Key = "CustomerGraph.Conventions.RequiredMembers";

    /// <summary>Has these members of the row loaded whenever the field is selected. Without it only the key is there.</summary>
    public static FieldType Requires<TRow>(this FieldType field, params Expression<Func<TRow, object?>>[] members)
    {
        field.Metadata[Key] = members.SelectMany(RowMembers.ReadBy).Concat(Of(field)).ToHashSet();
        return field;
    }

    internal static IReadOnlyCollection<PropertyInfo> Of(FieldType field) =>
        field.Metadata.TryGetValue(Key, out var members) ? (IReadOnlyCollection<PropertyInfo>)members! : [];
}
