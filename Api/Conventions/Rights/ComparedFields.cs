using CustomerGraph.Conventions.Entities;
using GraphQL;

namespace CustomerGraph.Conventions.Rights;

/// <summary>Rights for resolvers that group or count rows by fields, which tells of all rows what the fields are.</summary>
public static class ComparedFields
{
    /// <summary>Goes on only if the caller may read a field of all rows, as for filtering or sorting by it.</summary>
    /// <exception cref="Errors.FieldError">The caller may not.</exception>
    /// <exception cref="InvalidOperationException">The entity type has no such field.</exception>
    public static void DemandComparison<TRow>(this IResolveFieldContext context, EntityModel entities, string field)
        where TRow : class =>
        OperationRights.Of(context.ExecutionContext).DemandComparison(Field<TRow>(entities, field));

    /// <summary>Whether the caller may read a field of all rows. Nothing is recorded of having asked.</summary>
    public static bool MayCompare<TRow>(this IResolveFieldContext context, EntityModel entities, string field)
        where TRow : class =>
        FieldGuard.Of(Field<TRow>(entities, field)) is not { } guard || OperationRights.Of(context.ExecutionContext).IsAllowed(guard);

    private static GraphQL.Types.FieldType Field<TRow>(EntityModel entities, string field) => entities.Of(typeof(TRow)).GetField(field)
        ?? throw new InvalidOperationException($"{entities.Of(typeof(TRow)).Name} has no field '{field}'.");
}
