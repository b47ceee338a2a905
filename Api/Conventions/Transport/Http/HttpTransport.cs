using System.Text.Json;
using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Transport.Http.Streams;
using CustomerGraph.Conventions.Transport.Idempotency;
using CustomerGraph.Conventions.Transport.Requests;
using CustomerGraph.Conventions.Transport.Uploads;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Operations over HTTP: one by GET, one or a batch by POST.</summary>
/// <remarks>Source: the GraphQL over HTTP specification.</remarks>
internal sealed class HttpTransport(
    OperationRunner runner,
    IRequestIdentity identity,
    JsonRequests requests,
    MultipartRequests uploads,
    HttpAnswers answers,
    StreamAnswers streamed,
    IOptions<HttpOptions> http,
    IOptions<StreamOptions> streams)
{
    /// <summary>Answers a request whose URL holds the operation.</summary>
    public Task Get(HttpContext context) => answers.Guard(context, acceptance =>
    {
        var request = RouteDocument.Complete(new QueryStringRequests(requests).Read(context.Request.Query), context);

        return Single(context, acceptance, request, ContextOf(context, context.RequestServices, AccountOf(context)) with { NoMutations = true });
    });

    /// <summary>Answers a request whose body holds the operation, or an array of them.</summary>
    public Task Post(HttpContext context) => answers.Guard(context, async acceptance =>
    {
        var boundary = RequestContent.BoundaryOf(context.Request);
        var key = IdempotencyHeader.Read(context.Request);

        var (sent, isBatch) = boundary is null ? await ReadJson(context) : await uploads.Read(context, boundary);
        var named = sent.Select(request => RouteDocument.Complete(request, context)).ToList();

        await (isBatch
            ? Batch(context, acceptance, named, key)
            : Single(
                context,
                acceptance,
                named[0],
                ContextOf(context, context.RequestServices, AccountOf(context)) with { IdempotencyKey = key }));
    });

    /// <summary>Refuses any other method.</summary>
    public Task Other(HttpContext context) => answers.Guard(context, _ => throw HttpRefusals.MethodNotAllowed());

    private async Task<(IReadOnlyList<OperationRequest> Requests, bool IsBatch)> ReadJson(HttpContext context)
    {
        using var json = requests.Parse(await BodyReader.Read(context.Request, http.Value));

        return json.RootElement.ValueKind == JsonValueKind.Array
            ? (requests.ReadBatch(json.RootElement), true)
            : ([requests.Read(json.RootElement)], false);
    }

    private async Task Single(HttpContext context, Acceptance acceptance, OperationRequest request, OperationContext operation)
    {
        switch (await runner.Prepare(request, operation))
        {
            case Preparation.Refused refused:
                await answers.Write(context, acceptance.Single ?? throw HttpRefusals.NotAcceptable(), refused.Result);
                break;

            case Preparation.Ready ready:
                var format = acceptance.FormatOf(ready.Kind) ?? throw HttpRefusals.NotAcceptable();
                await Write(context, format, await runner.Execute(ready, operation));
                break;
        }
    }

    private Task Write(HttpContext context, ResponseFormat format, Answer answer) => answer switch
    {
        Answer.Many many => streamed.Write(context, format, many.Results, streams.Value.KeepAlive),
        Answer.One one => answers.Write(context, format, one.Result),
        _ => throw new InvalidOperationException(),
    };

    private async Task Batch(
        HttpContext context, Acceptance acceptance, List<OperationRequest> batch, string? key)
    {
        var format = acceptance.Batch ?? throw HttpRefusals.NotAcceptable();
        var results = new List<ExecutionResult>(batch.Count);
        var account = AccountOf(context);

        for (var i = 0; i < batch.Count; i++)
        {
            // One after the other, as if they had been sent so: what one changes the next one sees.
            await using var scope = context.RequestServices.CreateAsyncScope();
            results.Add(await ResultOf(batch[i], ContextOf(context, scope.ServiceProvider, account) with
            {
                NoSubscriptions = true,
                IdempotencyKey = key is null ? null : $"{key}#{i}",
            }));
        }

        await answers.Write(context, format, results);
    }

    private async Task<ExecutionResult> ResultOf(OperationRequest request, OperationContext operation) =>
        await runner.Run(request, operation) is Answer.One one ? one.Result : throw new InvalidOperationException();

    private CostAccount AccountOf(HttpContext context) =>
        new() { Caller = identity.CallerOf(context), Mode = CostHeader.Read(context.Request) };

    private static OperationContext ContextOf(HttpContext context, IServiceProvider services, CostAccount account) => new()
    {
        Services = services,
        User = context.User,
        Caller = account.Caller,
        Account = account,
        Abandoned = context.RequestAborted,
    };
}
