using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Import;
using CustomerGraph.Api.Tests.Clients;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace CustomerGraph.Api.Tests.Access.Custody;

/// <summary>The product over a small company in which E1 keeps the cards of C001 to C030; asked as whoever a test says, at any time.</summary>
public sealed class LendingHouse : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lending-");
    private WebApplication? server;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public async Task InitializeAsync()
    {
        var store = StoreSettings.OfFile(Path.Combine(folder.FullName, "company.db"));
        SmallCompany.WriteTo(folder.FullName);
        await ImportCommand.RunAsync(folder, Path.Combine(folder.FullName, "rejected.csv"), () => store, AuditKey.None, Silent(), default);
        server = Server.Build(["--environment", "Development"], _ => store, Clock);
        server.Services.GetRequiredService<ISchema>().Initialize();

        await using var db = Open();
        var keeper = await db.Employees.SingleAsync(employee => employee.Code == "E1");
        await db.Customers.Where(customer => customer.Code.CompareTo("C030") <= 0)
            .ExecuteUpdateAsync(customer => customer.SetProperty(row => row.CustodianId, keeper.Id));
    }

    public CustomerGraphDb Open() => server!.Services.GetRequiredService<IStore>().Open(Sight.All);

    /// <summary>An employee who sees all customers, with these roles.</summary>
    internal async Task<Caller> AsAsync(string code, params Role[] roles)
    {
        await using var db = Open();

        return new Caller
        {
            Name = code,
            EmployeeCode = code,
            EmployeeId = (await db.Employees.SingleAsync(employee => employee.Code == code)).Id,
            Roles = roles,
            Sight = Sight.All,
            IsSignedIn = true,
        };
    }

    /// <summary>The answer to an operation: data, errors or both.</summary>
    internal async Task<JsonNode> AskAsync(Caller caller, string query)
    {
        await using var scope = server!.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Value = caller;
        var result = await scope.ServiceProvider.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Schema = scope.ServiceProvider.GetRequiredService<ISchema>(),
            Query = query,
            RequestServices = scope.ServiceProvider,
        });

        return JsonNode.Parse(new GraphQLSerializer().Serialize(result))!;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    internal async Task<JsonNode> DataAsync(Caller caller, string query)
    {
        var answer = await AskAsync(caller, query);

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The global id of a customer.</summary>
    internal async Task<string> CardAsync(Caller caller, string code) =>
        (string)(await DataAsync(caller, $$"""{ customerByCode(code: "{{code}}") { id } }"""))["customerByCode"]!["id"]!;

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
