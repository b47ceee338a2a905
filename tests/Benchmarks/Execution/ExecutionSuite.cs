using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Benchmarks.Execution;

/// <summary>Execution and writing in this process, without transport and parsing: the engine's own against compiled.</summary>
internal static class ExecutionSuite
{
    private const int Rounds = 20;

    private static readonly TimeSpan Share = TimeSpan.FromMilliseconds(200);

    private static readonly (string Name, string Query)[] Cases =
    [
        ("1,000 customers, 10 scalars, region, 5 orders", Customers("orders")),
        ("the same, orders by a loader", Customers("loadedOrders")),
        ("one customer, 10 scalars, region, 5 orders",
            "query($id: Int!) { customer(id: $id) { id code name email phone standing limit points since active region { name } orders { id number total } } }"),
    ];

    private static readonly LedgerSchema Schema = new();

    private static readonly Serializer Json = new();

    private static readonly ResultWriter Writer = new(new ErrorInfoProvider());

    /// <summary>Prints CPU time and allocation of both ways, after a look whether they answer alike.</summary>
    public static async Task Run()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {Rounds} rounds, CPU ms for one (best / median), KB allocated");
        var engine = new DocumentExecuter();
        var compiled = new DocumentExecuter(
            new GraphQLDocumentBuilder(), new DocumentValidator(), new Always(new CompiledExecutionStrategy()), []);

        foreach (var (name, query) in Cases)
        {
            var document = Parser.Parse(query);
            var body = new ArrayBufferWriter<byte>(1 << 20);
            Func<Task> ofEngine = () => Answer(engine, document, body, Json.Write);
            Func<Task> ofLayer = () => Answer(compiled, document, body, Writer.Write);

            await ofEngine();
            var expected = body.WrittenSpan.ToArray();
            await ofLayer();
            if (!body.WrittenSpan.SequenceEqual(expected))
            {
                throw new InvalidOperationException($"The answers differ: {name}.");
            }

            var costs = await Measurement.Interleaved(Rounds, Share, ofEngine, ofLayer);
            Console.WriteLine($"\n{name}: {expected.Length:N0} bytes");
            Print("engine", costs[0]);
            Print("compiled", costs[1]);
            Console.WriteLine($"  {costs[0].Best / costs[1].Best:F1} times less CPU, {(double)costs[0].Allocated / costs[1].Allocated:F0} times less memory");
        }
    }

    private static string Customers(string orders) =>
        $"{{ customers {{ id code name email phone standing limit points since active region {{ name }} {orders} {{ id number total }} }} }}";

    private static void Print(string way, Measurement cost) =>
        Console.WriteLine($"  {way,-9} {cost.Best,8:F4} / {cost.Median,8:F4} {cost.Allocated / 1024.0,10:F1}");

    private static async Task Answer(
        DocumentExecuter executer, GraphQLDocument document, ArrayBufferWriter<byte> body, Action<IBufferWriter<byte>, ExecutionResult> write)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema,
            Document = document,
            ValidationRules = [],
            Variables = new Inputs(new Dictionary<string, object?> { ["id"] = 7 }),
        });
        body.ResetWrittenCount();
        using (result.Data as IDisposable)
        {
            write(body, result);
        }
    }

    private sealed class Always(IExecutionStrategy strategy) : IExecutionStrategySelector
    {
        public IExecutionStrategy Select(ExecutionContext context) => strategy;
    }

    private sealed class Serializer() : GraphQLSerializer(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
    {
        public void Write(IBufferWriter<byte> output, ExecutionResult result)
        {
            using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = SerializerOptions.Encoder, SkipValidation = true });
            JsonSerializer.Serialize(writer, result, SerializerOptions);
        }
    }
}
