using System.Reflection;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Says what is served: the schema, and what of the engine differs from its defaults.</summary>
public sealed class ConventionsBuilder
{
    internal ConventionsBuilder(IServiceCollection services, IGraphQLBuilder engine) =>
        (Services, Engine) = (services, engine);

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The engine's own builder.</summary>
    public IGraphQLBuilder Engine { get; }

    /// <summary>Serves a schema, built once, with all graph types of its assembly.</summary>
    public ConventionsBuilder Schema<TSchema>()
        where TSchema : class, ISchema
    {
        Engine.AddSelfActivatingSchema<TSchema>();

        return GraphTypes(typeof(TSchema).Assembly);
    }

    /// <summary>Registers the graph types of one more assembly.</summary>
    public ConventionsBuilder GraphTypes(Assembly assembly)
    {
        Engine.AddGraphTypes(assembly);

        return this;
    }
}
