using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Import;
using CustomerGraph.Api.Tests.Clients;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace CustomerGraph.Api.Tests.Execution;

/// <summary>The product over a SQLite file with the small company, built but not listening: for what is asked inside.</summary>
public sealed class CompanyInProcess : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("company-");
    private WebApplication? server;

    /// <summary>Its services.</summary>
    public IServiceProvider Services => server!.Services;

    /// <summary>The served schema.</summary>
    public ISchema Schema => Services.GetRequiredService<ISchema>();

    public async Task InitializeAsync()
    {
        var store = StoreSettings.OfFile(Path.Combine(folder.FullName, "company.db"));
        SmallCompany.WriteTo(folder.FullName);
        await ImportCommand.RunAsync(folder, Path.Combine(folder.FullName, "rejected.csv"), () => store, AuditKey.None, Silent(), default);
        server = Server.Build(["--environment", "Development"], _ => store);
        Schema.Initialize();
    }

    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IAnsiConsole Silent() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
}
