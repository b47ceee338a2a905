using System.Net.Http.Headers;
using System.Text;
using CustomerGraph.Conventions.Transport;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>The shelf behind a real Kestrel on a port of its own.</summary>
public sealed class ShelfServer : IAsyncDisposable
{
    // A guard against hanging, not a measurement: a loaded machine may take seconds for what takes milliseconds.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(10);

    private readonly WebApplication app;

    private ShelfServer(WebApplication app)
    {
        this.app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new HttpClient { BaseAddress = new Uri(address), Timeout = Hang };
    }

    public HttpClient Client { get; }

    /// <summary>Starts the server; settings are those of the section <c>GraphQL</c>.</summary>
    public static async Task<ShelfServer> Start(params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(
            settings.Append((Name: "Introspection:Everyone", Value: "true"))
                .Select(setting => KeyValuePair.Create($"GraphQL:{setting.Name}", (string?)setting.Value)));
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddLogging().AddGraphQLConventions();
        builder.Services.AddSingleton<ISchema>(Shelf.Filled);

        var app = builder.Build();
        app.UseRouting();
        app.MapConventionsGraphQL();
        await app.StartAsync();

        return new ShelfServer(app);
    }

    public Task<HttpResponseMessage> Post(string body, params (string Name, string Value)[] headers) =>
        Post(Encoding.UTF8.GetBytes(body), headers);

    public async Task<HttpResponseMessage> Post(byte[] body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Accept", "application/graphql-response+json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
