using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Introspection;
using CustomerGraph.Conventions.Rights;
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
using CustomerGraph.Conventions.Transport.Uploads;
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
        services.AddSection<HttpOptions>("Http");
        services.AddSection<SocketOptions>("Sockets");
        services.AddSection<StreamOptions>("Streams");
        services.AddSection<ExecutionLimits>("Execution");
        services.AddSection<ErrorOptions>("Errors");
        services.AddSection<PersistedOptions>("Persisted");
        services.AddSection<IdempotencyOptions>("Idempotency");
        services.AddSection<IntrospectionOptions>("Introspection");
        services.AddSection<GuardOptions>("Guard");
        services.AddSection<CostOptions>("Cost");
        services.AddSection<RateOptions>("RateLimit");

        services.AddGraphQL(engine =>
        {
            engine.AddErrorInfoProvider(options => (options.ExposeCodes, options.ExposeData) = (false, false));
            engine.AddCompiledExecution().AddStandardIntrospection().AddCosts().AddRights();
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
        services.TryAddSingleton<IUserAdmission, EveryoneAdmitted>();
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
        services.TryAddSingleton<MultipartRequests>();
        services.TryAddSingleton<HttpTransport>();
        services.TryAddSingleton<ISocketAdmission, OriginAdmission>();
        services.TryAddSingleton<ServerMessages>();
        services.TryAddSingleton<SocketTransport>();
        services.TryAddSingleton<SchemaText>();
        services.TryAddSingleton<SchemaDownload>();

        return services;
    }

    /// <summary>Binds options to a section; a key that is none, or a value out of its range, keeps the server from starting.</summary>
    private static void AddSection<TOptions>(this IServiceCollection services, string section)
        where TOptions : class => services
        .AddOptions<TOptions>()
        .BindConfiguration($"GraphQL:{section}", binder => binder.ErrorOnUnknownConfiguration = true)
        .ValidateDataAnnotations()
        .ValidateOnStart();

    private static OperationRunner Runner(IServiceProvider services) => new(
        services.GetRequiredService<OperationReader>(),
        services.GetRequiredService<IUserAdmission>(),
        services.GetRequiredService<OperationExecution>(),
        services.GetRequiredService<OperationTelemetry>(),
        services.GetRequiredService<ErrorMask>(),
        services.GetRequiredService<PublicErrors>(),
        services.GetRequiredService<IOptions<ExecutionLimits>>());
}
