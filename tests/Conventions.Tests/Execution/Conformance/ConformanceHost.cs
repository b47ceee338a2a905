using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Transport;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Execution.Conformance;

/// <summary>The layer as it is served, over one schema; only the limits are wider.</summary>
internal sealed class ConformanceHost(ISchema schema) : IDisposable
{
    private static readonly IConfiguration Wide = new ConfigurationBuilder()
        .AddInMemoryCollection(new[] { "MaxDepth", "MaxNesting", "MaxFields", "MaxRepeats", "MaxAliases", "MaxDirectives", "MaxFragments", "MaxMergeComparisons" }
            .Select(limit => KeyValuePair.Create($"GraphQL:Guard:{limit}", (string?)"10000000"))
            .Append(KeyValuePair.Create("GraphQL:Introspection:Everyone", (string?)"true"))
            .Append(KeyValuePair.Create("GraphQL:Cost:EnforceCostLimits", (string?)"false")))
        .Build();

    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(Wide)
        .AddLogging()
        .AddGraphQLConventions()
        .AddSingleton(schema)
        .BuildServiceProvider();

    /// <summary>The response to a request, as JSON.</summary>
    public async Task<JsonElement> Answer(string query, string? variables)
    {
        var runner = services.GetRequiredService<OperationRunner>();
        var request = new OperationRequest { Query = query, Variables = new GraphQLSerializer().Deserialize<Inputs>(variables) };
        var context = new OperationContext { Services = services, User = new ClaimsPrincipal(), Caller = "conformance" };
        var answer = Assert.IsType<Answer.One>(await runner.Run(request, context));

        Assert.IsType<ResultData>(answer.Result.Data);
        var body = new ArrayBufferWriter<byte>();
        services.GetRequiredService<ResultWriter>().Write(body, answer.Result);
        return JsonSerializer.Deserialize<JsonElement>(body.WrittenSpan);
    }

    public void Dispose() => services.Dispose();
}
