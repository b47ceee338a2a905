using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Access.Custody;
using CustomerGraph.Api.Access.SignIn;
using CustomerGraph.Api.Demo;
using CustomerGraph.Api.Explorer;
using CustomerGraph.Api.Hosting.Web;
using CustomerGraph.Api.Requests;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Persistence.Store;
using Spectre.Console;

namespace CustomerGraph.Api.Hosting;

/// <summary>Puts the server together from its rooms.</summary>
internal static class Server
{
    /// <summary>Builds a server that has not begun to work.</summary>
    /// <param name="args">What the command line says to the configuration.</param>
    /// <param name="store">Which store is meant.</param>
    /// <param name="clock">What time it is; the system's when nothing is said.</param>
    /// <exception cref="StoreRefusedException">The store that is meant is not one to serve from.</exception>
    public static WebApplication Build(
        string[] args,
        Func<IConfiguration, StoreSettings> store,
        TimeProvider? clock = null)
    {
        // Settings lie beside the program, wherever it is started from; files of the user lie where they start it.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = store(builder.Configuration);

        if (settings.Provider == StoreProvider.InMemory && !builder.Environment.IsDevelopment())
        {
            throw new StoreRefusedException(
                "Store:Provider is InMemory: all data would be lost at the end. It is for Development only.");
        }

        builder.AddTelemetry();
        builder.Services
            .AddSingleton(clock ?? TimeProvider.System)
            .AddSingleton(AuditKeySetting.Read(builder.Configuration))
            .AddStore(settings)
            .AddSingleton<DemoSeed>()
            .AddAnsweredRequests()
            .AddSchema()
            .AddHostedService<ExpiredLoans>()
            .AddExplorer()
            .AddWeb()
            .AddSignIn()
            .AddHealth();

        var server = builder.Build();

        server.UseWeb();
        // Whoever watches the server must learn that it lives while its store, and with it everybody else, is gone.
        server.UseWhen(http => !http.Request.Path.StartsWithSegments("/health"), guarded => guarded.UseMiddleware<SignInGate>());
        server.MapHealth();
        server.MapConventionsGraphQL().AllowAnonymous();
        server.MapExplorer();
        server.MapGet("/", () => Results.Redirect("/graphql")).AllowAnonymous().ExcludeFromDescription();

        return server;
    }

    /// <summary>Brings the store up to date, and fills an empty one with demo data where that is wanted.</summary>
    /// <exception cref="StoreRefusedException">The store cannot be used; the message says why.</exception>
    public static async Task PrepareAsync(WebApplication server, IAnsiConsole console, CancellationToken cancellation)
    {
        await StoreStart.PrepareAsync(
            server.Services.GetRequiredService<IStore>(), cancellation);

        if (server.Configuration.GetValue<bool>("Demo:Seed"))
        {
            await server.Services.GetRequiredService<DemoSeed>().FillAsync(console, cancellation);
        }
    }
}
