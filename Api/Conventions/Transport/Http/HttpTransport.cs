using CustomerGraph.Conventions.Guard;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Operations over HTTP: one by GET, one or a batch by POST.</summary>
/// <remarks>Source: the GraphQL over HTTP specification.</remarks>
internal sealed class HttpTransport(
    OperationRunner runner, IRequestIdentity identity, IOptions<HttpOptions> options, IOptions<GuardOptions> guard)
{
    /// <summary>Answers a request whose URL holds the operation.</summary>
    public Task Get(HttpContext http) => HttpAnswer.Guard(http, acceptance =>
    {
        var request = QueryStringRequest.Read(http.Request.Query, options.Value.MaxJsonDepth, guard.Value);

        return Single(http, acceptance, request, ContextOf(http, http.RequestServices) with { OnlyQueries = true });
    });

    /// <summary>Answers a request whose body holds the operation, or an array of them.</summary>
    public Task Post(HttpContext http) => HttpAnswer.Guard(http, async acceptance =>
    {
        RequestContent.Check(http.Request);

        using var json = JsonRequests.Parse(
            await BodyReader.Read(http.Request, options.Value),
            options.Value.MaxJsonDepth);

        await (json.RootElement.ValueKind == System.Text.Json.JsonValueKind.Array
            ? Batch(http, acceptance, BatchRequests.Read(json.RootElement, options.Value.MaxBatchSize, guard.Value))
            : Single(http, acceptance, JsonRequests.Read(json.RootElement, guard.Value), ContextOf(http, http.RequestServices)));
    });

    private async Task Single(HttpContext http, Acceptance acceptance, OperationRequest request, OperationContext context)
    {
        var format = acceptance.Single ?? throw HttpAnswer.NotAcceptable();
        var preparation = await runner.Prepare(request, context);

        var result = preparation switch
        {
            Preparation.Ready ready => await runner.Execute(ready, context),
            Preparation.Refused refused => refused.Result,
            _ => throw new InvalidOperationException(),
        };

        await HttpAnswer.Write(http.Response, format, result);
    }

    private async Task Batch(HttpContext http, Acceptance acceptance, IReadOnlyList<OperationRequest> requests)
    {
        var format = acceptance.Batch ?? throw HttpAnswer.NotAcceptable();
        var results = new List<GraphQL.ExecutionResult>();

        foreach (var request in requests)
        {
            await using var scope = http.RequestServices.CreateAsyncScope();
            var context = ContextOf(http, scope.ServiceProvider);

            results.Add(await runner.Prepare(request, context) switch
            {
                Preparation.Ready ready => await runner.Execute(ready, context),
                Preparation.Refused refused => refused.Result,
                _ => throw new InvalidOperationException(),
            });
        }

        await HttpAnswer.Write(http.Response, format, results);
    }

    private OperationContext ContextOf(HttpContext http, IServiceProvider services) => new()
    {
        Services = services,
        User = http.User,
        Caller = identity.CallerOf(http),
        Abandoned = http.RequestAborted,
    };
}
