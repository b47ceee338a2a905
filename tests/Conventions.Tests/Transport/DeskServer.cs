using CustomerGraph.Conventions.Tests.Transport.Lending;
using CustomerGraph.Conventions.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Configuration;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>The lending desk behind a real Kestrel on a port of its own.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private DeskServer(WebApplication app, LogOfServer log)
    {
        this.app = app;
        Log = log;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public LogOfServer Log { get; }

    public Desk Desk => app.Services.GetRequiredService<Desk>();

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Starts the desk; settings are those of the section <c>GraphQL</c>.</summary>
    public static async Task<DeskServer> Start(
        IReadOnlyDictionary<string, string>? settings = null,
        string environment = "Development",
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? middleware = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new LogOfServer();

        builder.Configuration.AddInMemoryCollection((settings ?? new Dictionary<string, string>())
            .Select(setting => KeyValuePair.Create<string, string?>($"GraphQL:{setting.Key}", setting.Value)));
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.AddProvider(log);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<Desk>();
        services?.Invoke(builder.Services);
        builder.Services.AddGraphQLConventions(conventions => conventions.Schema<DeskSchema>());

        var app = builder.Build();
        middleware?.Invoke(app);
        app.UseRouting();
        app.MapConventionsGraphQL();
        await app.StartAsync();

        return new DeskServer(app, log);
    }

    /// <summary>Stops as a server does that is told to: its clients are told, too.</summary>
    public Task Stop() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
