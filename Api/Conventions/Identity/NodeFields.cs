using System.Collections;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Identity;

/// <summary>The fields <c>node</c> and <c>nodes</c>: objects by their global ids, read with one statement for each type.</summary>
public static class NodeFields
{
    /// <summary>How many ids one <c>nodes</c> takes at most.</summary>
    public const int MaxBatch = 100;

    /// <summary>Adds the fields to the query type; with a policy, only for those whom it lets in.</summary>
    public static void Nodes(this IObjectGraphType query, EntityModel entities, Policy? policy = null)
    {
        var node = entities.Service(typeof(NodeInterface));
        var id = new NonNullGraphType(entities.Service(typeof(IdGraphType)));

        var one = query.AddField(new FieldType
        {
            Name = "node",
            Description = "The object with a global id; null when there is none, or none that the caller may see.",
            ResolvedType = node,
            Arguments = [new QueryArgument(id) { Name = "id", Description = "The id." }],
            Resolver = new FuncFieldResolver<Entity>(async context =>
                (await ReadAsync(context, entities, [context.GetArgument<object>("id")]))[0]),
        });

        var many = query.AddField(new FieldType
        {
            Name = "nodes",
            Description = $"The objects with these global ids, in their order, at most {MaxBatch}; null in the place of one that is not there.",
            ResolvedType = new NonNullGraphType(new ListGraphType(node)),
            Arguments = [new QueryArgument(new NonNullGraphType(new ListGraphType(id))) { Name = "ids", Description = "The ids." }],
            Resolver = new FuncFieldResolver<IEnumerable<Entity?>>(async context =>
            {
                var ids = ((IEnumerable)context.Arguments!["ids"].Value!).Cast<object>().ToList();

                return ids.Count <= MaxBatch ? await ReadAsync(context, entities, ids) : throw new FieldError(
                    "HC0076",
                    $"The maximum number of nodes that can be asked for at once is {MaxBatch}; {ids.Count} were.",
                    ("maxAllowedNodes", MaxBatch), ("requestedNodes", ids.Count));
            }),
        });

        if (policy is not null)
        {
            one.Requires(policy);
            many.Requires(policy);
        }
    }

    private static async Task<IReadOnlyList<Entity?>> ReadAsync(IResolveFieldContext context, EntityModel entities, List<object> ids)
    {
        var services = context.RequestServices!;
        var cancellation = context.CancellationToken;
        var wanted = ids.Select(id => GlobalId.Read(id.ToString()!)).ToList();
        var found = new Entity?[ids.Count];

        await using var session = services.GetRequiredService<IRowSource>().Open(services);

        foreach (var type in entities.Nodes)
        {
            var keys = wanted.Select(id => id is not null && id.Type == type.Name ? id.KeyAs(type.RowKey.ReturnType) : null).ToList();
            var known = keys.OfType<object>().ToHashSet();

            if (known.Count == 0)
            {
                continue;
            }

            var plan = EntityPlanner.PlanBelow(context, type);
            var byKey = await type.ReadByKeyAsync(session, plan, type.RowKey, known, cancellation);

            for (var index = 0; index < ids.Count; index++)
            {
                found[index] ??= keys[index] is { } key ? byKey.GetValueOrDefault(key) : null;
            }
        }

        return found;
    }
}
