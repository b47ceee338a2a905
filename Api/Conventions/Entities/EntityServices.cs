using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Conventions.Sorting;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerGraph.Conventions.Entities;

/// <summary>What the entity types of a schema need in the container.</summary>
public static class EntityServices
{
    /// <summary>Adds the scalars, the enums and the types that follow from the entity types. The schema is a singleton, and so are they.</summary>
    public static IServiceCollection AddEntities(this IServiceCollection services)
    {
        services.AddOptions<PagingOptions>().BindConfiguration("GraphQL:Paging");
        services.TryAddSingleton<EntityModel>();
        services.TryAddSingleton(typeof(EnumType<>));
        services.TryAddSingleton(typeof(InputType<>));
        services.TryAddSingleton<StringGraphType, TextType>();
        services.TryAddSingleton<IdGraphType, IdentifierType>();
        services.TryAddSingleton<IntGraphType>();
        services.TryAddSingleton<FloatGraphType>();
        services.TryAddSingleton<BooleanGraphType>();
        services.TryAddSingleton<DecimalType>();
        services.TryAddSingleton<LongType>();
        services.TryAddSingleton<LocalDateType>();
        services.TryAddSingleton<DateTimeType>();
        services.TryAddSingleton<UuidType>();
        services.TryAddSingleton<DurationType>();
        services.TryAddSingleton<SortDirectionType>();
        services.TryAddSingleton<PageInfoType>();
        services.TryAddSingleton<NodeInterface>();
        services.TryAddSingleton<ErrorInterface>();

        return services;
    }

    /// <summary>Adds the types of a union of errors.</summary>
    public static IServiceCollection AddErrors<TErrors>(this IServiceCollection services)
        where TErrors : class, IErrorTypes
    {
        services.TryAddSingleton<TErrors>();
        return services;
    }

    /// <summary>Adds an entity type.</summary>
    public static IServiceCollection AddEntity<TEntity>(this IServiceCollection services)
        where TEntity : class, IEntityType
    {
        services.TryAddSingleton<TEntity>();
        services.AddSingleton<IEntityType>(provider => provider.GetRequiredService<TEntity>());

        return services;
    }
}
