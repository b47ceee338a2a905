using System.Linq.Expressions;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Entities;

/// <summary>Fields that give one entity.</summary>
public static class EntityFields
{
    /// <summary>Adds a field for the one entity that has a key, such as <c>customerByCode(code: String!)</c>.</summary>
    /// <remarks>The key is a unique member of the row; reading gives the one asked for, or null when there can be none.</remarks>
    public static FieldType Entity<TRow, TKey>(
        this IObjectGraphType type, EntityModel entities, string name, string description,
        Expression<Func<TRow, TKey>> key, Func<IResolveFieldContext, object?> read, params QueryArgument[] arguments)
        where TRow : class
    {
        var entity = entities.Of(typeof(TRow));

        return type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = entity,
            Arguments = new QueryArguments(arguments),
            Resolver = new FuncFieldResolver<Entity>(async context =>
                read(context) is { } wanted ? await context.LoadAsync(entity, key, wanted) : null),
        });
    }

    /// <summary>Loads one entity for what is selected below the field that is being resolved.</summary>
    internal static async Task<Entity?> LoadAsync(this IResolveFieldContext context, IEntityType type, LambdaExpression key, object wanted)
    {
        var plan = EntityPlanner.PlanBelow(context, type);
        var services = context.RequestServices!;
        var cancellation = context.CancellationToken;

        await using var session = services.GetRequiredService<IRowSource>().Open(services);
        return (await type.ReadByKeyAsync(session, plan, key, [wanted], cancellation)).GetValueOrDefault(wanted);
    }
}
