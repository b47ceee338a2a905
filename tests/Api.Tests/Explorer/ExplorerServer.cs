using CustomerGraph.Api.Explorer;
using CustomerGraph.Conventions.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerGraph.Api.Tests.Explorer;

/// <summary>A server on a free port that has nothing but the query page, made of the files of one folder.</summary>
internal sealed class ExplorerServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private ExplorerServer(WebApplication app)
    {
        this.app = app;
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(app.Urls.Single()) };
    }

    /// <summary>Asks as it is told: follows no redirect and decodes nothing.</summary>
    public HttpClient Client { get; }

    public static async Task<ExplorerServer> Start(
        string folder, string pathBase = "", string title = "CustomerGraph")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddExplorer();
        builder.Services.Configure<ExplorerOptions>(options =>
        {
            options.Folder = folder;
            options.Title = title;
        });
        var app = builder.Build();
        app.UsePathBase(pathBase);
        app.UseRouting();
        app.MapGet("/graphql", (HttpContext http, IBrowserPage page) => page.Show(http));
        app.MapExplorer();
        await app.StartAsync();
        return new(app);
    }

    public async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
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
