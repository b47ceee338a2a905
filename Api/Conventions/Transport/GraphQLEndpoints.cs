using CustomerGraph.Conventions.Transport.Http;
using CustomerGraph.Conventions.Transport.Requests;
using CustomerGraph.Conventions.Transport.Sdl;
using CustomerGraph.Conventions.Transport.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Puts the GraphQL endpoint at its place.</summary>
public static class GraphQLEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Executing = [HttpMethods.Get, HttpMethods.Post];

    /// <summary>Serves operations, subscriptions and the schema under a path.</summary>
    public static IEndpointConventionBuilder MapConventionsGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var group = endpoints.MapGroup(path);

        group.Map("", endpoints.CreateApplicationBuilder().UseWebSockets().Use(_ => Answer).Build());
        group.MapMethods("schema", Reading, Schema);
        group.MapMethods("schema.graphql", Reading, Schema);
        group.MapMethods(RouteDocument.Pattern, Executing, Persisted);

        return group;
    }

    /// <summary>Whether a request to the endpoint holds an operation; others ask for the schema, the page or a socket.</summary>
    public static bool HoldsOperation(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        || QueryStringRequests.IsPresent(http.Request.Query)
        || RouteDocument.IsNamed(http);

    private static Task Persisted(HttpContext http)
    {
        var transport = http.RequestServices.GetRequiredService<HttpTransport>();

        return HttpMethods.IsPost(http.Request.Method) ? transport.Post(http) : transport.Get(http);
    }

    private static Task Schema(HttpContext http) =>
        http.RequestServices.GetRequiredService<SchemaDownload>().Answer(http);

    private static Task Answer(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            return http.RequestServices.GetRequiredService<SocketTransport>().Serve(http);
        }

        var transport = http.RequestServices.GetRequiredService<HttpTransport>();

        return http.Request.Method switch
        {
            "POST" => transport.Post(http),
            "GET" when QueryStringRequests.IsPresent(http.Request.Query) => transport.Get(http),
            "GET" or "HEAD" when SchemaDownload.IsAskedFor(http.Request) => Schema(http),
            "GET" when IsForBrowser(http) => http.RequestServices.GetRequiredService<IBrowserPage>().Show(http),
            "GET" => transport.Get(http),
            _ => transport.Other(http),
        };
    }

    private static bool IsForBrowser(HttpContext http) =>
        Acceptance.Of(http.Request.Headers.Accept) is { PrefersHtml: true };
}
