using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Introspection;
using CustomerGraph.Conventions.Transport.Http;
using CustomerGraph.Conventions.Transport.Http.Streams;
using CustomerGraph.Conventions.Transport.Requests;
using CustomerGraph.Conventions.Transport.Sdl;
using CustomerGraph.Conventions.Transport.Sockets;
using CustomerGraph.Conventions.Transport.Subscriptions;
using GraphQL;
using GraphQL.DI;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Registers everything that serving GraphQL needs.</summary>
public static class ConventionsServices
{
    /// <summary>
    /// Adds the engine and the conventions, with options from the section <c>GraphQL</c> of the configuration.
    /// </summary>
    public static IServiceCollection AddGraphQLConventions(
        this IServiceCollection services, Action<ConventionsBuilder>? configure = null)
    {
        services.AddOptions<HttpOptions>().BindConfiguration("GraphQL:Http");
        services.AddOptions<SocketOptions>().BindConfiguration("GraphQL:Sockets");
        services.AddOptions<StreamOptions>().BindConfiguration("GraphQL:Streams");
        services.AddOptions<ExecutionLimits>().BindConfiguration("GraphQL:Execution");
        services.AddOptions<ErrorOptions>().BindConfiguration("GraphQL:Errors");
        services.AddOptions<GuardOptions>().BindConfiguration("GraphQL:Guard");
        services.AddOptions<CostOptions>().BindConfiguration("GraphQL:Cost");
        services.AddOptions<RateOptions>().BindConfiguration("GraphQL:RateLimit");

        services.AddGraphQL(engine =>
        {
            engine.AddErrorInfoProvider(options => (options.ExposeCodes, options.ExposeData) = (false, false));
            engine.AddCompiledExecution().AddStandardIntrospection().AddCosts();
            engine.AddExecutionStrategy<EventExecution>(OperationType.Subscription);
            configure?.Invoke(new ConventionsBuilder(services, engine));
        });

        services.AddSingleton<IDocumentValidator, GuardedValidator>();
        services.AddSingleton<IConfigureExecution, GuardedExecution>();
        services.AddSingleton<IConfigureExecution, CostedExecution>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DocumentCache>();
        services.TryAddSingleton<CostAnalyzer>();
        services.TryAddSingleton<RateLimit>();
        services.TryAddSingleton<ErrorMask>();
        services.TryAddSingleton<PublicErrors>();
        services.TryAddSingleton<IRequestIdentity, RemoteIdentity>();
        services.TryAddSingleton<IBrowserPage, PlainPage>();
        services.TryAddSingleton<OperationRunner>();
        services.TryAddSingleton<JsonRequests>();
        services.TryAddSingleton<ResultWriter>();
        services.TryAddSingleton<HttpAnswers>();
        services.TryAddSingleton<StreamAnswers>();
        services.TryAddSingleton<HttpTransport>();
        services.TryAddSingleton<ISocketAdmission, OriginAdmission>();
        services.TryAddSingleton<ServerMessages>();
        services.TryAddSingleton<SocketTransport>();
        services.TryAddSingleton<SchemaText>();
        services.TryAddSingleton<SchemaDownload>();

        return services;
    }
}
