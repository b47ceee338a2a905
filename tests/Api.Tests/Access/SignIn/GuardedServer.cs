using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>A server in Production over a small company, that trusts one issuer.</summary>
/// <remarks>
/// G1 leads the company; M1 leads S1 and S2, who have one customer each; A1 is the administrator and A2 another one; N1 has
/// no role.
/// </remarks>
public sealed class GuardedServer : IAsyncDisposable
{
    private readonly TemporaryDatabase database;
    private readonly IReadOnlyList<string> settings;

    private GuardedServer(RunningServer server, TemporaryDatabase database, Issuer issuer, IReadOnlyList<string> settings) =>
        (Server, this.database, Issuer, this.settings) = (server, database, issuer, settings);

    public RunningServer Server { get; }

    internal Issuer Issuer { get; }

    public DateTimeOffset Now => Server.Clock.GetUtcNow();

    public static async Task<GuardedServer> StartAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, params IReadOnlyList<string> settings)
    {
        var issuer = new Issuer();
        var database = await TemporaryDatabase.OfAsync(kind);
        var folder = Directory.CreateTempSubdirectory("guarded-");

        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "employees.csv"), """
                code,name,managerCode,role
                G1,林雅婷,,GENERAL_MANAGER
                M1,María Sánchez,G1,SALES_MANAGER
                S1,陳志明,M1,SALESPERSON
                S2,Tom O'Brien,M1,SALESPERSON
                A1,Ada Root,G1,ADMINISTRATOR
                A2,Bob Root,G1,ADMINISTRATOR
                N1,Ida Berg,G1,
                """);
            File.WriteAllText(Path.Combine(folder.FullName, "customers.csv"), """
                code,name,channel,salespersonCode
                C1,Harbour Trading,RETAIL,S1
                C2,Hill Trading,RETAIL,S2
                """);

            IReadOnlyList<string> all = ["--environment=Production", .. issuer.Settings, .. settings];

            return new(
                await RunningServer.OverAsync(StoreSettings.Parse(database.Connection), folder.FullName, all), database, issuer, all);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Starts another server over the same database; its clock begins where all begin.</summary>
    public Task<RunningServer> SecondNodeAsync() => RunningServer.OverAsync(StoreSettings.Parse(database.Connection), folder: null, settings);

    /// <summary>A good token for an employee, made now.</summary>
    public string TokenOf(string employee) => Issuer.Token(employee, Now);

    /// <summary>A new API key of an employee.</summary>
    public async Task<string> KeyOfAsync(string employee, int days = 30, params KeyScope[] scopes)
    {
        await using var db = Server.Open();
        var owner = db.Employees.Single(row => row.Code == employee).Id;
        var made = await new ApiKeyStore(Server.Store).CreateAsync(
            owner,
            new ApiKeyEntry("Test", toSeq(scopes.DefaultIfEmpty(KeyScope.Read)).Strict(), days),
            new Authorship("test", Now),
            CancellationToken.None);

        return made.Match(Right: key => key.Secret.Reveal(), Left: errors => throw new InvalidOperationException(errors.ToString()));
    }

    /// <summary>Sends an operation with headers, and gives status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(
        string query, object? variables, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await Server.Client.SendAsync(request);

        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    /// <summary>The data of an answer to the bearer of a token.</summary>
    public async Task<JsonNode> DataAsync(string token, string query, object? variables = null)
    {
        var (status, body) = await AskAsync(query, variables, ("Authorization", $"Bearer {token}"));

        Assert.True(status == HttpStatusCode.OK && body["errors"] is null, body.ToJsonString());
        return body["data"]!;
    }

    /// <summary>Gets a path with headers.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Server.Client.SendAsync(request);
    }

    /// <summary>The global id and the version of an employee.</summary>
    public async Task<(string Id, int Version)> EmployeeAsync(string code)
    {
        var data = await DataAsync(TokenOf("G1"), "query ($code: String!) { employees(where: { code: { eq: $code } }) { nodes { id version } } }", new { code });
        var employee = data["employees"]!["nodes"]![0]!;

        return ((string)employee["id"]!, (int)employee["version"]!);
    }

    /// <summary>Lets an administrator do something to an employee.</summary>
    public async Task<JsonNode> AdministerAsync(string mutation, string employee, string more = "", bool versioned = true, string administrator = "A1")
    {
        var (id, version) = await EmployeeAsync(employee);
        var input = $"employee: \"{id}\"{(versioned ? $", expectedVersion: {version}" : "")}{more}";

        return (await DataAsync(
            TokenOf(administrator),
            $"mutation {{ {mutation}(input: {{ {input} }}) {{ employee {{ code version }} errors {{ ... on Error {{ code }} }} }} }}"))[mutation]!;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        database.Dispose();
        Issuer.Dispose();
    }
}
