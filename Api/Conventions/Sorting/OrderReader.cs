using System.Collections;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Conventions.Sorting;

/// <summary>Reads the argument <c>order</c>: its objects in their order, the members of each in the order written.</summary>
internal static class OrderReader
{
    /// <exception cref="FieldError">The caller may not read one of the keys of all rows.</exception>
    public static IReadOnlyList<SortTerm> Read(IEntityType type, object? order, RawInput written, OperationRights rights)
    {
        var terms = new List<SortTerm>();

        if (order is IEnumerable objects)
        {
            var index = 0;

            foreach (var keys in objects.OfType<IDictionary<string, object?>>())
            {
                Walk(type, keys, written.Item(index++), [], "", terms, rights);
            }
        }

        return terms;
    }

    private static void Walk(
        IEntityType type, IDictionary<string, object?> keys, RawInput written, IReadOnlyList<ReferenceMember> path, string prefix, List<SortTerm> terms,
        OperationRights rights)
    {
        foreach (var name in written.Names.Where(keys.ContainsKey).Union(keys.Keys))
        {
            var found = type.Members.FirstOrDefault(member => member.Name == name);

            if (found is not null && keys[name] is not null)
            {
                rights.DemandComparison(found.Field, written.Member(name));
            }

            switch (found, keys[name])
            {
                case (ReferenceMember reference, IDictionary<string, object?> below):
                    Walk(reference.Target, below, written.Member(name), [.. path, reference], $"{prefix}{name}.", terms, rights);
                    break;
                case (FacetMember facet, IDictionary<string, object?> below):
                    Walk(facet.Target, below, written.Member(name), path, $"{prefix}{name}.", terms, rights);
                    break;
                case (ColumnMember column, SortDirection direction):
                    var nullable = column.IsNullable || path.Any(reference => reference.IsNullable);
                    terms.Add(new SortTerm(path, column.Value, nullable, direction, prefix + name));
                    break;
                case (IdentityMember identity, SortDirection direction):
                    terms.Add(new SortTerm(path, identity.Key, path.Any(reference => reference.IsNullable), direction, prefix + name));
                    break;
            }
        }
    }
}
