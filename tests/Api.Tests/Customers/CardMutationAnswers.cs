using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Customers;

/// <summary>What is answered to changes of cards; of new ones, so that no test sees another's changes.</summary>
public sealed class CardMutationAnswers(Company company) : IClassFixture<Company>
{
    private const string History = "history { nodes { version at actor fields { field old new } } }";

    [Fact]
    public async Task A_new_card() =>
        (await DoAsync("createCustomer", """
            {
              code: "N1", name: " 新客戶 & Co. ", channel: AGENT, industry: "", region: "North", city: "Kiel",
              employees: 10, annualSales: 1000000.5, salesperson: "E3", custodian: "E5", standing: PROSPECT
            }
            """, $$"""
            customer {
              code name channel industry region city employees companySize annualSales businessScale creditLimitBand
              standing abcClass stale version salesperson { name } custodian { name } {{History}}
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task A_changed_card()
    {
        var id = await CreateAsync("N2");

        (await DoAsync("changeCustomer", $$"""
            {
              customer: "{{id}}", expectedVersion: 1,
              name: "Renamed", phone: "+49 1", industry: null, salesperson: null
            }
            """, $$"""
            customer { name phone industry salesperson { code } city version {{History}} }
            """)).MatchSnapshot();
    }

    [Fact]
    public async Task A_verified_card()
    {
        var id = await CreateAsync("N3");

        (await DoAsync("verifyCard", $$"""{ customer: "{{id}}", expectedVersion: 1 }""", $$"""
            customer { verifiedOn verifiedBy stale version {{History}} }
            """)).MatchSnapshot();
    }

    [Fact]
    public async Task A_judged_customer()
    {
        var id = await CreateAsync("N4");

        (await DoAsync("setEnthusiasm", $$"""
            { customer: "{{id}}", expectedVersion: 1, level: 5, note: "calls weekly" }
            """, """
            customer { enthusiasm enthusiasmOn enthusiasmNote version }
            """)).MatchSnapshot();
    }

    [Fact]
    public async Task A_key_customer()
    {
        var id = await CreateAsync("N5");

        (await DoAsync("nameKeyCustomer", $$"""
            { customer: "{{id}}", expectedVersion: 1, reason: "opens a market" }
            """, """
            customer { keyReason keySince version }
            """)).MatchSnapshot();
    }

    [Fact]
    public async Task A_change_that_changes_nothing_makes_no_version()
    {
        var id = await CreateAsync("N6");
        var answer = await DoAsync(
            "changeCustomer",
            $$"""{ customer: "{{id}}", expectedVersion: 1, name: "Name of N6" }""",
            "customer { version history { totalCount } }");

        Assert.Equal(1, (int)answer["changeCustomer"]!["customer"]!["version"]!);
        Assert.Equal(1, (int)answer["changeCustomer"]!["customer"]!["history"]!["totalCount"]!);
    }

    private async Task<string> CreateAsync(string code)
    {
        var made = await DoAsync(
            "createCustomer",
            $$"""
            {
              code: "{{code}}", name: "Name of {{code}}", channel: RETAIL,
              industry: "Bikes", city: "Kiel", salesperson: "E3"
            }
            """,
            "customer { id }");

        return (string)made["createCustomer"]!["customer"]!["id"]!;
    }

    private async Task<JsonNode> DoAsync(string mutation, string input, string selection) =>
        await (await company.OnSqliteAsync()).DataAsync($$"""
            mutation { {{mutation}}(input: {{input}}) { {{selection}} errors { ... on Error { message code } } } }
            """);
}
