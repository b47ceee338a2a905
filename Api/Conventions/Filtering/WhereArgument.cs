using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>The argument <c>where</c> of fields that are no connections: counts, analyses.</summary>
public static class WhereArgument
{
    private const string Name = "where";

    /// <summary>The argument, with the conditions that connections of the same rows have.</summary>
    public static QueryArgument Where<TRow>(this EntityModel entities, string description)
        where TRow : class =>
        new QueryArgument(entities.Filter(entities.Of(typeof(TRow)))) { Name = Name, Description = description }.Costs(Weights.Filter);

    /// <summary>
    /// Reads the argument: in any session it gives those of the rows that the caller may see for which the argument holds;
    /// all of them when it is not given.
    /// </summary>
    /// <exception cref="Errors.FieldError">The argument asks for what there is not.</exception>
    public static Func<IRowSession, IQueryable<TRow>> Selected<TRow>(this IResolveFieldContext context, EntityModel entities)
        where TRow : class
    {
        var where = FilterReader.Read(
            entities.Of(typeof(TRow)),
            context.Arguments is { } arguments && arguments.TryGetValue(Name, out var argument) ? argument.Value : null,
            RawInput.Of(context.ExecutionContext, context.FieldAst, Name),
            OperationRights.Of(context.ExecutionContext));

        return session => where is null
            ? session.Rows<TRow>()
            : session.Rows<TRow>().Where(new FilterCompiler(new RowRules(session)).Compile<TRow>(where));
    }
}
