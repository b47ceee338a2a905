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
}
