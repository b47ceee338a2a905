using System.Diagnostics;
using System.Diagnostics.Metrics;
using CustomerGraph.Conventions.Transport.Persisted;
using GraphQL;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport.Telemetry;

/// <summary>What can be seen of operations from outside: a span for each, how long they take, and how many run.</summary>
/// <remarks>
/// The span is named after the kind of the operation. The names of operations come from clients and are in spans only:
/// as a tag of a metric each would be a series of its own.
/// </remarks>
internal sealed class OperationTelemetry : IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "CustomerGraph.GraphQL";

    private readonly ActivitySource spans = new(SourceName);
    private readonly Meter meter;
    private readonly Histogram<double> duration;
    private readonly UpDownCounter<int> running;
    private readonly Counter<long> errors;
    private readonly UpDownCounter<int> sockets;

    public OperationTelemetry(IMeterFactory meters)
    {
        meter = meters.Create(SourceName);
        duration = meter.CreateHistogram<double>("graphql.operation.duration", "s", "How long an operation took.");
        running = meter.CreateUpDownCounter<int>("graphql.operation.running", "{operation}", "How many operations run.");
        errors = meter.CreateCounter<long>("graphql.operation.errors", "{error}", "How many errors were answered.");
        sockets = meter.CreateUpDownCounter<int>("graphql.socket.open", "{socket}", "How many WebSockets are open.");
    }

    /// <summary>Observes an operation until it is disposed.</summary>
    public Observation Observe(Preparation.Ready operation) => new(this, operation);

    /// <summary>Counts a socket as open until it is disposed.</summary>
    public IDisposable OpenSocket() => new Open(sockets);

    public void Dispose()
    {
        spans.Dispose();
        meter.Dispose();
    }

    /// <summary>One operation that is observed.</summary>
    internal sealed class Observation : IDisposable
    {
        private readonly OperationTelemetry telemetry;
        private readonly KeyValuePair<string, object?> kind;
        private readonly Activity? span;
        private readonly long start = Stopwatch.GetTimestamp();

        internal Observation(OperationTelemetry telemetry, Preparation.Ready operation)
        {
            this.telemetry = telemetry;
            kind = new("graphql.operation.type", NameOf(operation.Kind));
            span = telemetry.spans.StartActivity(NameOf(operation.Kind), ActivityKind.Internal);
            span?.SetTag(kind.Key, kind.Value);
            span?.SetTag("graphql.operation.name", operation.Operation.Name?.StringValue);
            span?.SetTag("graphql.document.id", operation.Source.Id);

            if (span is { IsAllDataRequested: true })
            {
                span.SetTag("graphql.document.hash", "sha256:" + QueryHash.Of(operation.Document.Text).Value);
            }

            telemetry.running.Add(1, kind);
        }

        /// <summary>Notes how it went.</summary>
        public void End(ExecutionResult result)
        {
            span?.SetStatus(result.Errors is { Count: > 0 } ? ActivityStatusCode.Error : ActivityStatusCode.Ok);

            foreach (var error in result.Errors ?? [])
            {
                telemetry.errors.Add(1, kind, new("graphql.error.code", error.Code ?? "none"));
            }
        }

        public void Dispose()
        {
            telemetry.running.Add(-1, kind);
            telemetry.duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, kind);
            span?.Dispose();
        }
    }

    private static string NameOf(OperationType kind) => kind switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private sealed class Open : IDisposable
    {
        private readonly UpDownCounter<int> sockets;

        public Open(UpDownCounter<int> sockets)
        {
            this.sockets = sockets;
            sockets.Add(1);
        }

        public void Dispose() => sockets.Add(-1);
    }
}
