using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class TelemetryExamples
{
    [Fact]
    public async Task An_operation_is_a_span_with_its_kind_its_name_and_its_document()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "CustomerGraph.GraphQL",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await DeskServer.Start();

        await server.Ask("query Seen { t: __typename }");
        await server.Ask("mutation SeenToFail { lend(isbn: \"no such book\") { isbn } }");

        var query = Assert.Single(spans, span => span.GetTagItem("graphql.operation.name") is "Seen");
        Assert.Equal(("query", "query"), (query.OperationName, query.GetTagItem("graphql.operation.type")));
        Assert.Equal(
            "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("query Seen { t: __typename }"u8)),
            query.GetTagItem("graphql.document.hash"));
        Assert.Equal(ActivityStatusCode.Ok, query.Status);
        Assert.Equal(
            ActivityStatusCode.Error,
            Assert.Single(spans, span => span.GetTagItem("graphql.operation.name") is "SeenToFail").Status);
    }

    [Fact]
    public async Task Operations_are_timed_and_errors_are_counted_by_their_code()
    {
        await using var server = await DeskServer.Start();
        var measured = new ConcurrentQueue<(string Name, string? Code)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "CustomerGraph.GraphQL")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => measured.Enqueue((instrument.Name, null)));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            measured.Enqueue((instrument.Name, tags.ToArray().Single(tag => tag.Key == "graphql.error.code").Value as string)));
        listener.Start();

        await server.Ask("{ refused }");

        Assert.Contains(("graphql.operation.duration", null), measured);
        Assert.Contains(("graphql.operation.errors", "LIB_CLOSED"), measured);
    }
}
