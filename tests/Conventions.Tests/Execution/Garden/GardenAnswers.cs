using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>The same request answered by the engine alone and by this layer.</summary>
internal static class GardenAnswers
{
    private static readonly ErrorInfoProvider Errors = new(options => options.ExposeExceptionDetails = false);

    private static readonly GraphQLSerializer Serializer =
        new(options => { options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; options.MaxDepth = 512; }, Errors);

    private static readonly ResultWriter Writer = new(Errors);

    /// <summary>The response as the engine executes and writes it.</summary>
    public static async Task<string> OfEngine(ExecutionOptions request) =>
        Serializer.Serialize(await Executer(null).ExecuteAsync(request));

    /// <summary>The response as this layer executes and writes it.</summary>
    public static async Task<string> OfLayer(ExecutionOptions request)
    {
        var result = await Executer(new CompiledExecutionStrategy()).ExecuteAsync(request);
        using (result.Data as IDisposable)
        {
            return Write(result);
        }
    }

    /// <summary>A result as this layer writes it.</summary>
    public static string Write(ExecutionResult result)
    {
        var body = new ArrayBufferWriter<byte>();
        Writer.Write(body, result);
        return Encoding.UTF8.GetString(body.WrittenSpan);
    }

    private static DocumentExecuter Executer(IExecutionStrategy? strategy) => strategy is null
        ? new DocumentExecuter()
        : new DocumentExecuter(new GraphQLDocumentBuilder(), new GraphQL.Validation.DocumentValidator(), new Only(strategy), []);

    private sealed class Only(IExecutionStrategy strategy) : IExecutionStrategySelector
    {
        public IExecutionStrategy Select(GraphQL.Execution.ExecutionContext context) => strategy;
    }
}
