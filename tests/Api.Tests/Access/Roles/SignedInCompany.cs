using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Access.SignIn;
using CustomerGraph.Api.Tests.Complaints;
using CustomerGraph.Api.Tests.Credit;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>
/// The product in Production over <see cref="TradingCompany"/>, with somebody of each role who signs in by a token, and who has an API
/// key, a loan of a card that they see, and, as the custodian, one card to keep.
/// </summary>
public sealed class SignedInCompany : IAsyncLifetime, IDisposable
{
    private readonly Issuer issuer = new();
    private TemporaryDatabase database = null!;
    private RunningServer server = null!;

    internal ISchema Schema => server.Schema;

    public async Task InitializeAsync()
    {
        database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);
        var folder = Directory.CreateTempSubdirectory("signed-in-");

        try
        {
            TradingCompany.WriteTo(folder.FullName);
            server = await RunningServer.OverAsync(
                StoreSettings.Parse(database.Connection),
                folder.FullName,
                ["--environment=Production", "--GraphQL:RateLimit:Enabled=false", "--GraphQL:Cost:EnforceCostLimits=false", .. issuer.Settings]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await HireAsync();
        await LendAsync();
    }

    /// <summary>The answers to operations, in their order, for the person who has the role.</summary>
    internal async Task<IReadOnlyList<JsonNode>> AskAsync(Asker asker, IEnumerable<string> queries)
    {
        var answers = new List<JsonNode>();

        foreach (var batch in queries.Chunk(40))
        {
            using var response = await SendAsync(asker, batch);
            answers.AddRange((await response.Content.ReadFromJsonAsync<JsonArray>())!.Select(answer => answer!));
        }

        return answers;
    }

    /// <summary>The answer to a batch, for somebody who shows a token, or nothing.</summary>
    internal async Task<HttpResponseMessage> SendAsync(Asker asker, IReadOnlyList<string> queries)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(queries.Select(query => new { query })) };
        request.Headers.Authorization = asker.Role is { } role ? new("Bearer", issuer.Token(CodeOf(role), server.Clock.GetUtcNow())) : null;

        return await server.Client.SendAsync(request);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        database.Dispose();
    }

    public void Dispose() => issuer.Dispose();

    /// <summary>The company has three of them already; they are the first ones in the list of people.</summary>
    private static string CodeOf(Role role) => role switch
    {
        Role.GeneralManager => "E1",
        Role.SalesManager => "E2",
        Role.Salesperson => "E5",
        _ => role.ToString(),
    };

    private async Task HireAsync()
    {
        await using var db = server.Open();
        db.AddRange(Enum.GetValues<Role>().Where(role => CodeOf(role).Length > 2)
            .Select(role => new EmployeeRow { Code = CodeOf(role), Name = $"Somebody {role}", Role = role }));
        var seller = await db.Employees.AsTracking().SingleAsync(employee => employee.Code == "E5");
        (seller.Role, seller.ManagerId) = (Role.Salesperson, (await db.Employees.SingleAsync(employee => employee.Code == "E2")).Id);
        await db.SaveAsync(new Authorship("test", server.Clock.GetUtcNow()), default);
    }

    private async Task LendAsync()
    {
        await using var db = server.Open();
        var people = await db.Employees.ToDictionaryAsync(employee => employee.Code, employee => employee.Id);
        var kept = await db.Customers.SingleAsync(card => card.Code == "C001");
        await db.Customers.Where(card => card.Id <= kept.Id + 2).ExecuteUpdateAsync(card => card.SetProperty(row => row.SalespersonId, people["E5"]));
        await db.Customers.Where(card => card.Id == kept.Id)
            .ExecuteUpdateAsync(card => card.SetProperty(row => row.CustodianId, people[CodeOf(Role.CardCustodian)]));
        await CreditSamples.FillAsync(server.Store);
        await ComplaintSamples.FillAsync(server.Store);
        var loans = new CardLoanStore(server.Store, CustodyPolicy.Default);

        foreach (var role in Enum.GetValues<Role>())
        {
            var (code, id) = (CodeOf(role), people[CodeOf(role)]);
            var by = new Authorship(code, server.Clock.GetUtcNow()) { Operation = "test" };
            Assert.True((await new ApiKeyStore(server.Store).CreateAsync(id, new ApiKeyEntry("Test", Seq1(KeyScope.Read), 30), by, default)).IsRight);
            Assert.True((await loans.RequestAsync(
                new LoanParty(id, KeepsAll: false), kept.Id, "test", Seq1(ConfidentialField.Bank), by.At.AddDays(1), by, default)).IsRight);
        }
    }
}
