using System.Linq.Expressions;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Paging;

/// <summary>Fields that give a page of all rows of a type.</summary>
public static class ConnectionFields
{
    /// <summary>Adds a connection of all rows of an entity type, with where, order and paging.</summary>
    /// <remarks>
    /// A restriction says which rows belong to the list, from the arguments or the source. A connection is named where
    /// another field of the same name has other rows: <c>X</c> gives <c>XConnection</c>.
    /// </remarks>
    public static FieldType Connection<TRow>(
        this IObjectGraphType type, EntityModel entities, string name, string description,
        Func<IResolveFieldContext, Expression<Func<TRow, bool>>?>? restriction = null, string? connection = null)
        where TRow : class
    {
        var entity = entities.Of(typeof(TRow));
        var field = new FieldType { Name = name, Description = description };
        var paging = entities.Paging;

        ConnectionArguments.AddTo(field, entity, connection, entities);

        field.Resolver = new FuncFieldResolver<Page>(async context =>
        {
            var request = KnownPlans.Of(context.ExecutionContext, context.FieldAst, context.FieldDefinition, () =>
                new PageRequestReader(context.ExecutionContext, new EntityPlanner(context.ExecutionContext))
                    .Read(entity, Selection.Of(context), $"{context.ParentType.Name}.{name}", paging));
            var condition = restriction?.Invoke(context);
            var cancellation = context.CancellationToken;

            await using var session = context.RequestServices!.GetRequiredService<IRowSource>().Open(context.RequestServices!);
            return await entity.ReadPageAsync(session, request, condition, cancellation);
        });

        return type.AddField(field);
    }

    /// <summary>Adds a connection of rows that the field works out itself, with conditions, order and paging over them.</summary>
    /// <param name="type">Where the field is added.</param>
    /// <param name="entities">All entity types; one of them is over these rows.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="description">What it gives.</param>
    /// <param name="rows">Works the rows out: those that the caller may see, each once.</param>
    /// <param name="connection">The name of the connection: <c>X</c> gives <c>XConnection</c>.</param>
    /// <param name="filter">The name of the argument with the conditions.</param>
    /// <param name="arguments">What the rows follow from.</param>
    public static FieldType ConnectionOf<TSource, TRow>(
        this ObjectGraphType<TSource> type, EntityModel entities, string name, string description,
        Func<IResolveFieldContext<TSource>, Task<IReadOnlyCollection<TRow>>> rows, string connection,
        string filter = ConnectionArguments.Where, params IEnumerable<QueryArgument> arguments)
        where TRow : class
    {
        var entity = entities.Of(typeof(TRow));
        var field = new FieldType { Name = name, Description = description, Arguments = new QueryArguments(arguments) };
        var paging = entities.Paging;

        ConnectionArguments.AddTo(field, entity, connection, entities, filter);

        field.Resolver = new FuncFieldResolver<TSource, Page>(async context =>
        {
            var request = KnownPlans.Of(context.ExecutionContext, context.FieldAst, context.FieldDefinition, () =>
                new PageRequestReader(context.ExecutionContext, new EntityPlanner(context.ExecutionContext), filter)
                    .Read(entity, Selection.Of(context), $"{context.ParentType.Name}.{name}", paging));

            await using var session = new ComputedRows((await rows(context)).AsQueryable());
            return await entity.ReadPageAsync(session, request, null, context.CancellationToken);
        });

        return type.AddField(field);
    }

    /// <summary>Rows of one type, in memory.</summary>
    private sealed class ComputedRows(IQueryable rows) : IRowSession
    {
        public string? ProviderName => null;

        public IQueryable<TRow> Rows<TRow>()
            where TRow : class => (IQueryable<TRow>)rows;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
