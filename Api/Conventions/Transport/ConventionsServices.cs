using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Introspection;
using CustomerGraph.Conventions.Transport.Http;
using CustomerGraph.Conventions.Transport.Http.Streams;
using CustomerGraph.Conventions.Transport.Idempotency;
using CustomerGraph.Conventions.Transport.Limits;
using CustomerGraph.Conventions.Transport.Persisted;
using CustomerGraph.Conventions.Transport.Requests;
using CustomerGraph.Conventions.Transport.Sdl;
using CustomerGraph.Conventions.Transport.Sockets;
using CustomerGraph.Conventions.Transport.Subscriptions;
using CustomerGraph.Conventions.Transport.Telemetry;
using CustomerGraph.Conventions.Transport.Visibility;
using GraphQL;
using GraphQL.DI;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

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
        services.AddOptions<PersistedOptions>().BindConfiguration("GraphQL:Persisted");
        services.AddOptions<IdempotencyOptions>().BindConfiguration("GraphQL:Idempotency");
        services.AddOptions<IntrospectionOptions>().BindConfiguration("GraphQL:Introspection");
        services.AddOptions<GuardOptions>().BindConfiguration("GraphQL:Guard");

        services.AddGraphQL(engine =>
        {
            engine.AddErrorInfoProvider(options => (options.ExposeCodes, options.ExposeData) = (false, false));
            engine.AddCompiledExecution().AddStandardIntrospection();
            engine.AddExecutionStrategy<EventExecution>(OperationType.Subscription);
            configure?.Invoke(new ConventionsBuilder(services, engine));
        });

        services.AddSingleton<IDocumentValidator, GuardedValidator>();
        services.AddSingleton<IConfigureExecution, GuardedExecution>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DocumentCache>();
        services.TryAddSingleton<ErrorMask>();
        services.TryAddSingleton<PublicErrors>();
        services.TryAddSingleton<IRequestIdentity, RemoteIdentity>();
        services.TryAddSingleton<IBrowserPage, PlainPage>();
        services.TryAddSingleton<IOperationStore, FileOperationStore>();
        services.TryAddSingleton<AutomaticQueries>();
        services.TryAddSingleton<DocumentTexts>();
        services.TryAddSingleton<SchemaVisibility>();
        services.TryAddSingleton<OperationReader>();
        services.TryAddSingleton<OperationGate>();
        services.TryAddSingleton<IIdempotencyStore, MemoryIdempotencyStore>();
        services.TryAddSingleton<IdempotentExecution>();
        services.TryAddSingleton<OperationExecution>();
        services.AddMetrics();
        services.TryAddSingleton<OperationTelemetry>();
        services.TryAddSingleton(Runner);
        services.TryAddSingleton<ResultTexts>();
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

    private static OperationRunner Runner(IServiceProvider services) => new(
        services.GetRequiredService<OperationReader>(),
        services.GetRequiredService<OperationExecution>(),
        services.GetRequiredService<OperationTelemetry>(),
        services.GetRequiredService<ErrorMask>(),
        services.GetRequiredService<PublicErrors>(),
        services.GetRequiredService<IOptions<ExecutionLimits>>());
}
