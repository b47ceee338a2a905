using System.Text.Json.Nodes;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Custody;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Confidential fields of three cards: one of nobody, one kept by E5 and in the charge of E4, one in the charge of E3.</summary>
public sealed class ConfidentialFieldAnswers(RoleServer server) : IClassFixture<RoleServer>, IAsyncLifetime
{
    private const string Ask = "query Look { customers(first: 3, order: { code: ASC }) { nodes { code phone bank annualRevenue creditLimitBand } } }";

    private Dictionary<string, long> people = [];

    public async Task InitializeAsync()
    {
        server.Lent.Now = new HashSet<(long, ConfidentialField)>();
        await using var db = server.Open();
        people = await db.Employees.ToDictionaryAsync(employee => employee.Code, employee => employee.Id);
        long? E(string code) => people[code];
        var (e3, e4, e5) = (E("E3"), E("E4"), E("E5"));

        foreach (var card in await db.Customers.AsTracking().Where(card => card.Code.CompareTo("C004") < 0).ToListAsync())
        {
            var number = card.Code[3..];
            await db.Customers.Where(row => row.Id == card.Id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Phone, "phone " + number)
                .SetProperty(row => row.Bank, "bank " + number)
                .SetProperty(row => row.AnnualRevenue, 1000m)
                .SetProperty(row => row.CreditLimit, 20_000m)
                .SetProperty(row => row.CustodianId, number == "2" ? e5 : null)
                .SetProperty(row => row.SalespersonId, number == "2" ? e4 : number == "3" ? e3 : null));
        }

        server.Reads.Take();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_general_manager_reads_all()
    {
        Assert.Equal(["phone 1,bank 1,1000,MEDIUM", "phone 2,bank 2,1000,MEDIUM", "phone 3,bank 3,1000,MEDIUM"], await ReadAsync(Asker.GeneralManager));
        Assert.Equal(
            ["Read Customer.annualRevenue of 1,2,3", "Read Customer.bank of 1,2,3", "Read Customer.creditLimitBand of 1,2,3", "Read Customer.phone of 1,2,3"],
            server.Reads.Take());
    }

    [Fact]
    public async Task A_custodian_reads_the_cards_that_they_keep()
    {
        Assert.Equal([",,,", "phone 2,bank 2,1000,MEDIUM", ",,,"], await ReadAsync(new(Role.CardCustodian, people["E5"])));
        Assert.Contains("Read Customer.bank of 2", server.Reads.Take());
    }

    [Fact]
    public async Task A_salesperson_reads_how_to_reach_their_own_customers()
    {
        Assert.Equal([",,,", ",,,", "phone 3,,,"], await ReadAsync(new(Role.Salesperson, people["E3"])));
        Assert.Equal(
            [
                "Refused Customer.annualRevenue of 1,2,3", "Refused Customer.bank of 1,2,3", "Refused Customer.creditLimitBand of 1,2,3",
                "Read Customer.phone of 3", "Refused Customer.phone of 1,2",
            ],
            server.Reads.Take());
    }

    [Fact]
    public async Task A_borrower_reads_what_was_lent_and_an_analyst_nothing()
    {
        server.Lent.Now = new HashSet<(long, ConfidentialField)> { (1, ConfidentialField.Bank), (3, ConfidentialField.CreditLimitBand) };

        Assert.Equal([",bank 1,,", ",,,", ",,,MEDIUM"], await ReadAsync(new(Role.DepartmentHead, people["E2"])));
        Assert.Equal([",,,", ",,,", ",,,"], await ReadAsync(new(Role.Analyst, people["E5"])));
    }

    [Theory]
    [InlineData(Role.Salesperson)]
    [InlineData(Role.CardCustodian)]
    [InlineData(Role.HeadOffice)]
    [InlineData(Role.Analyst)]
    public async Task An_axis_of_the_deck_that_tells_of_a_confidential_field_is_not_there(Role role)
    {
        const string Deck = "{ cardDeck { axes { axis values { value cards } } } }";

        var all = (await server.AskAsync(Asker.GeneralManager, Deck))["data"]!["cardDeck"]!["axes"]!.AsArray();
        Assert.Contains("Compared Customer.creditLimitBand of", server.Reads.Take());

        var seen = (await server.AskAsync(new Asker(role), Deck))["data"]!["cardDeck"]!["axes"]!.AsArray();
        Assert.Empty(server.Reads.Take());

        Assert.Equal(
            all.Where(axis => (string)axis!["axis"]! != "CREDIT_LIMIT").Select(axis => axis!.ToJsonString()),
            seen.Select(axis => axis!.ToJsonString()));
        Assert.Equal(all.Count - 1, seen.Count);
    }

    [Fact]
    public async Task The_history_tells_of_confidential_fields_only_to_those_who_may_read_them()
    {
        const string History = """{ customers(where: { code: { eq: "C002" } }) { nodes { history(last: 1) { nodes { fields { field old new } } } } } }""";
        var version = (int)(await server.AskAsync(Asker.GeneralManager, """{ customerByCode(code: "C002") { id version } }"""))["data"]!["customerByCode"]!["version"]!;
        var changed = await server.AskAsync(
            Asker.GeneralManager,
            $$"""mutation { changeCustomer(input: { customer: "{{Conventions.Identity.GlobalId.Write("Customer", 2L)}}", expectedVersion: {{version}}, bank: "new bank {{version}}", country: "Peru {{version}}" }) { customer { code } } }""");
        Assert.Null(changed["errors"]);
        server.Reads.Take();

        var custodian = await server.AskAsync(new Asker(Role.CardCustodian, people["E5"]), History);
        Assert.Contains($"new bank {version}", custodian.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Read Customer.bank of 2", server.Reads.Take());

        foreach (var role in new[] { Role.Salesperson, Role.HeadOffice, Role.Analyst })
        {
            var other = await server.AskAsync(new Asker(role, people["E4"]), History);

            Assert.DoesNotContain("bank ", other.ToJsonString(), StringComparison.Ordinal);
            Assert.Contains($"Peru {version}", other.ToJsonString(), StringComparison.Ordinal);
            Assert.Equal(["AUTH_NOT_AUTHORIZED old", "AUTH_NOT_AUTHORIZED new"], Refusals.Of(other));
            Assert.Equal(["Refused Customer.bank of 2"], server.Reads.Take());
        }
    }

    private async Task<IEnumerable<string>> ReadAsync(Asker asker)
    {
        var answer = await server.AskAsync(asker, Ask);

        return answer["data"]!["customers"]!["nodes"]!.AsArray().Select(card => string.Join(',', Shown(card!, "phone", "bank", "annualRevenue", "creditLimitBand")));
    }

    private static IEnumerable<string?> Shown(JsonNode card, params string[] fields) => fields.Select(field => card[field]?.ToString());
}
