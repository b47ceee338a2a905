using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Domain.Kernel;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>The arguments <c>first</c> and <c>offset</c> of rows that are worked out and held in memory.</summary>
internal static class RowSlice
{
    /// <summary>How many rows can be asked for at once.</summary>
    public const int Most = 10_000;

    private const int Default = 100;

    /// <summary>The arguments.</summary>
    public static QueryArgument[] Arguments() =>
    [
        new QueryArgument<IntGraphType> { Name = "first", DefaultValue = Default, Description = $"How many rows to give, at most {Most}." },
        new QueryArgument<IntGraphType> { Name = "offset", DefaultValue = 0, Description = "How many rows to pass over before that." },
    ];

    /// <summary>The rows that the arguments mean.</summary>
    /// <exception cref="FieldError">They are negative, or ask for too many.</exception>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> rows, FieldArguments arguments) =>
        Of(rows, arguments.Get<int?>("first"), arguments.Get<int?>("offset"));

    /// <inheritdoc cref="Of{T}(IReadOnlyList{T}, FieldArguments)"/>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> rows, IResolveFieldContext context) =>
        Of(rows, context.GetArgument<int?>("first"), context.GetArgument<int?>("offset"));

    private static IEnumerable<T> Of<T>(IReadOnlyList<T> rows, int? howMany, int? after)
    {
        var (first, offset) = (howMany ?? Default, after ?? 0);

        foreach (var (name, value) in new[] { ("first", first), ("offset", offset) })
        {
            if (value < 0)
            {
                throw new FieldError("HC0079", $"The argument `{name}` must be at least 0.", ("argument", name), ("requestedItems", value));
            }
        }

        if (first > Most)
        {
            throw new FieldError(
                "HC0051", "The maximum allowed items per page were exceeded.", ("requestedItems", first), ("maxAllowedItems", Most));
        }

        return rows.Slice(offset, first);
    }
}
