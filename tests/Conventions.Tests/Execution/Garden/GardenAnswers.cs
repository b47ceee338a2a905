using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Tests.Execution.Generators;
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

    /// <summary>Writes results, with errors as the serializer shows them.</summary>
    public static ResultWriter Writer { get; } = new(Errors);

    /// <summary>The response as the engine executes and writes it.</summary>
    public static async Task<Answer> OfEngine(ExecutionOptions request) =>
        new(Serialize(await new DocumentExecuter().ExecuteAsync(request)));

    /// <summary>The response as this layer executes and writes it.</summary>
    public static async Task<Answer> OfLayer(ExecutionOptions request)
    {
        var result = await Execute(request);
        using (result.Data as IDisposable)
        {
            return new Answer(Write(result));
        }
    }

    /// <summary>The result as this layer executes it.</summary>
    public static Task<ExecutionResult> Execute(ExecutionOptions request) => new DocumentExecuter(
        new GraphQLDocumentBuilder(),
        new GraphQL.Validation.DocumentValidator(),
        new Always(new CompiledExecutionStrategy()),
        []).ExecuteAsync(request);

    /// <summary>A result as the engine's serializer writes it.</summary>
    public static string Serialize(ExecutionResult result) => Serializer.Serialize(result);

    /// <summary>A result as this layer writes it.</summary>
    public static string Write(ExecutionResult result)
    {
        var body = new ArrayBufferWriter<byte>();
        Writer.Write(body, result);
        return Encoding.UTF8.GetString(body.WrittenSpan);
    }

    private sealed class Always(IExecutionStrategy strategy) : IExecutionStrategySelector
    {
        public IExecutionStrategy Select(GraphQL.Execution.ExecutionContext context) => strategy;
    }
}
