using System.Linq.Expressions;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Projection;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Loading;

/// <summary>Entities and lists of them below objects that are no entities, such as rows of an analysis: read for all objects at once.</summary>
public static class BatchedFields
{
    /// <summary>Adds a field for the entity that an object names by a unique key.</summary>
    /// <remarks>The key is null when the object names none; so is the field then, or when no such row is to be seen.</remarks>
    public static FieldType Reference<TSource, TRow, TKey>(
        this ObjectGraphType<TSource> type, EntityModel entities, string name, string description,
        Func<TSource, object?> key, Expression<Func<TRow, TKey>> by)
        where TRow : class
    {
        var entity = entities.Of(typeof(TRow));

        return type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = entity,
            Resolver = new FuncFieldResolver<object>(context => key((TSource)context.Source!) is not { } wanted ? null : context.BatchOnce<object, Entity>(wanted, () =>
            {
                var plan = EntityPlanner.PlanBelow(context, entity);
                var services = context.RequestServices!;
                var cancellation = context.CancellationToken;

                return async keys =>
                {
                    await using var session = services.GetRequiredService<IRowSource>().Open(services);
                    return await entity.ReadByKeyAsync(session, plan, by, keys, cancellation);
                };
            })),
        });
    }

    /// <summary>Adds a connection of the rows that refer to the row that an object names by a unique key.</summary>
    public static FieldType Children<TSource, TParent, TChild, TKey>(
        this ObjectGraphType<TSource> type, EntityModel entities, string name, string description,
        Func<TSource, object?> key, Expression<Func<TParent, TKey>> parent, Expression<Func<TChild, TKey>> reference, string? connection = null)
        where TParent : class
        where TChild : class
    {
        var entity = entities.Of(typeof(TChild));
        var link = new ListLink(parent, reference);
        var paging = entities.Paging;
        var field = new FieldType { Name = name, Description = description };

        ConnectionArguments.AddTo(field, entity, connection, entities);

        field.Resolver = new FuncFieldResolver<object>(context => key((TSource)context.Source!) is not { } wanted ? new Page { TotalCount = 0 } : context.BatchOnce<object, Page>(wanted, () =>
        {
            var request = KnownPlans.Of(context.ExecutionContext, context.FieldAst, field, () =>
                new PageRequestReader(context.ExecutionContext, new EntityPlanner(context.ExecutionContext))
                    .Read(entity, Selection.Of(context), $"{type.Name}.{name}", paging));
            var services = context.RequestServices!;
            var cancellation = context.CancellationToken;

            return async keys =>
            {
                await using var session = services.GetRequiredService<IRowSource>().Open(services);
                return await entity.ReadListsAsync(session, request, link, keys, cancellation);
            };
        }));

        return type.AddField(field);
    }
}
