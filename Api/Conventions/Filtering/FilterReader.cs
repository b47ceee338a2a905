using System.Collections;
using System.Linq.Expressions;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>Reads the argument <c>where</c> into a <see cref="Filter"/>.</summary>
internal sealed class FilterReader
{
    /// <summary>How many operators one filter has at most.</summary>
    public const int MaxOperations = 64;

    private int operations;

    private readonly OperationRights rights;

    private FilterReader(OperationRights rights) => this.rights = rights;

    /// <summary>The filter, or null when the caller asks for all rows.</summary>
    /// <exception cref="FieldError">
    /// HC0026 for a null where none may be, HC0117 for too many operators, AUTH_NOT_AUTHORIZED for a field that the caller may
    /// not read of all rows.
    /// </exception>
    public static Filter? Read(IEntityType type, object? where, RawInput written, OperationRights rights) =>
        where is IDictionary<string, object?> members ? new FilterReader(rights).Entity(type, members, written) : null;

    private Filter Entity(IEntityType type, IDictionary<string, object?> members, RawInput written) => Together(members.Select(entry =>
        Combined(entry.Key, entry.Value, written.Member(entry.Key), type.FilterName, (inner, place) => Entity(type, inner, place))
        ?? Member(type, entry.Key, entry.Value, written.Member(entry.Key))));

    /// <summary><c>and</c> and <c>or</c> of whatever the input is for; null when the name is another. An empty list says nothing.</summary>
    private static Filter? Combined(
        string name, object? value, RawInput written, string typeName, Func<IDictionary<string, object?>, RawInput, Filter> read)
    {
        if (name is not ("and" or "or"))
        {
            return null;
        }

        var parts = Present<IEnumerable>(value, name, typeName, $"[{typeName}!]", written)
            .Cast<IDictionary<string, object?>>()
            .Select((inner, index) => read(inner, written.Item(index)))
            .ToList();

        return name == "and" || parts.Count == 0 ? new Filter.All(parts) : new Filter.Any(parts);
    }

    private Filter Member(IEntityType type, string name, object? value, RawInput written)
    {
        if (name == EntityFilterInput.IsNull)
        {
            // A row that is looked at is there; that a reference is absent is seen where it is followed.
            Count(written);
            return Present<object>(value, name, type.FilterName, "Boolean", written) is true ? new Filter.Not(Filter.Always) : Filter.Always;
        }

        var found = type.Members.First(member => member.Name == name);
        rights.DemandComparison(found.Field, written);

        return found switch
        {
            IdentityMember identity => Values(
                identity.Key, false, OperationInput.Ids, FilterOperator.ForIds, name, value, written, type.FilterName,
                (operand, place) => GlobalId.KeyOf(type.Name, identity.Key.ReturnType, operand, place)),
            ColumnMember column => Values(
                column.Value, column.IsNullable, OperationInput.NameOf(column.ShownType), FilterOperator.For(column.ShownType),
                name, value, written, type.FilterName, (operand, place) => Operand.Of(operand, column, place)),
            ReferenceMember reference => Reference(reference, Present<IDictionary<string, object?>>(value, name, type.FilterName, reference.Target.FilterName, written), written),
            FacetMember facet => Entity(facet.Target, Present<IDictionary<string, object?>>(value, name, type.FilterName, facet.Target.FilterName, written), written),
            ListMember list => List(list, Present<IDictionary<string, object?>>(value, name, type.FilterName, list.Target.ListFilterName, written), written),
            var other => throw new InvalidOperationException($"'{other.Name}' is no field to filter by."),
        };
    }

    private Filter Reference(ReferenceMember reference, IDictionary<string, object?> members, RawInput written)
    {
        if (!members.TryGetValue(EntityFilterInput.IsNull, out var isNull))
        {
            return new Filter.Refers(reference, Entity(reference.Target, members, written));
        }

        Count(written);
        var place = written.Member(EntityFilterInput.IsNull);
        var exists = new Filter.Refers(reference, Filter.Always);
        var others = members.Where(entry => entry.Key != EntityFilterInput.IsNull).ToDictionary();
        Filter state = Present<object>(isNull, EntityFilterInput.IsNull, reference.Target.FilterName, "Boolean", place) is true
            ? new Filter.Not(exists)
            : exists;

        return others.Count == 0
            ? state
            : new Filter.All([state, new Filter.Refers(reference, Entity(reference.Target, others, written))]);
    }

    private Filter List(ListMember list, IDictionary<string, object?> members, RawInput written) => Together(members.Select(entry =>
    {
        var place = written.Member(entry.Key);
        var typeName = list.Target.ListFilterName;

        Filter Rows() => Entity(
            list.Target, Present<IDictionary<string, object?>>(entry.Value, entry.Key, typeName, list.Target.FilterName, place), place);

        switch (entry.Key)
        {
            case "some":
                return new Filter.Some(list, Rows());
            case "none":
                return new Filter.Not(new Filter.Some(list, Rows()));
            case "all":
                return new Filter.Not(new Filter.Some(list, new Filter.Not(Rows())));
            case "any":
                Count(place);
                var any = new Filter.Some(list, Filter.Always);
                return Present<object>(entry.Value, entry.Key, typeName, "Boolean", place) is true ? any : new Filter.Not(any);
            default:
                return Together(Present<IDictionary<string, object?>>(entry.Value, entry.Key, typeName, OperationInput.NameOf(typeof(int)), place)
                    .Select(operation => CountOf(list, operation.Key, operation.Value, place.Member(operation.Key))));
        }
    }));

    private Filter CountOf(ListMember list, string name, object? value, RawInput written)
    {
        var type = OperationInput.NameOf(typeof(int));
        var by = FilterOperator.For(typeof(int)).First(other => other.Name == name);
        var operand = Present<object>(value, name, type, by.TakesList ? "[Int]" : "Int", written);
        Count(written);

        Filter counts = by.TakesList
            ? new Filter.Any([.. ((IEnumerable)operand).OfType<int>().Select(number => new Filter.Counts(list, Comparison.Equal, number))])
            : new Filter.Counts(list, by.By, operand);

        return by.IsNegated ? new Filter.Not(counts) : counts;
    }

    /// <summary>The operators on one value, those in <c>and</c> and <c>or</c> included.</summary>
    private Filter Values(
        LambdaExpression column, bool isNullable, string inputName, IReadOnlyList<FilterOperator> operators,
        string name, object? value, RawInput written, string typeName, Func<object, RawInput, object> convert)
    {
        return Operations(Present<IDictionary<string, object?>>(value, name, typeName, inputName, written), written);

        Filter Operations(IDictionary<string, object?> members, RawInput place) => Together(members.Select(entry =>
            Combined(entry.Key, entry.Value, place.Member(entry.Key), inputName, Operations)
            ?? Operation(operators.First(other => other.Name == entry.Key), entry.Value, place.Member(entry.Key))));

        Filter Operation(FilterOperator by, object? operand, RawInput place)
        {
            Count(place);

            if (operand is null && by.TakesNull && isNullable)
            {
                return Maybe(by.IsNegated, new Filter.IsAbsent(column, isNullable));
            }

            var scalar = inputName.Replace(OperationInput.Suffix, "", StringComparison.Ordinal);
            var given = Present<object>(operand, by.Name, inputName, by.TakesList ? $"[{scalar}]" : scalar, place);

            if (!by.TakesList)
            {
                return Maybe(by.IsNegated, new Filter.Compares(column, isNullable, by.By, convert(given, place)));
            }

            var operands = ((IEnumerable)given).Cast<object?>().ToList();
            var listed = new Filter.Compares(
                column, isNullable, by.By, operands.OfType<object>().Select((item, index) => convert(item, place.Item(index))).ToList());

            return Maybe(by.IsNegated, operands.Contains(null) ? new Filter.Any([listed, new Filter.IsAbsent(column, isNullable)]) : listed);
        }
    }

    private static Filter Maybe(bool isNegated, Filter filter) => isNegated ? new Filter.Not(filter) : filter;

    private static Filter Together(IEnumerable<Filter> parts) => parts.ToList() is var all && all is [var only] ? only : new Filter.All(all);

    private static T Present<T>(object? value, string member, string type, string expected, RawInput written)
        where T : class
    {
        if (value is T present)
        {
            return present;
        }

        var error = new FieldError(
            "HC0026",
            $"The provided value for filter `{member}` of type {type} is invalid. Null values are not supported.",
            ("expectedType", expected + "!"), ("filterType", type));

        throw error.At(written);
    }

    private void Count(RawInput written)
    {
        if (++operations > MaxOperations)
        {
            throw new FieldError(
                "HC0117",
                $"A filter may have at most {MaxOperations} operations.",
                ("maxAllowedFilterOperations", MaxOperations)).At(written);
        }
    }
}
