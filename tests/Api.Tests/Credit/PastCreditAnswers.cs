using System.Globalization;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Tests.Credit;

public sealed class PastCreditAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    [Fact]
    public async Task Credit_is_told_as_it_was_at_any_time()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C020", 1_000));
        var before = Now();
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S1", amount: 400 }""");
        var reserved = Now();
        await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I1", shipment: "S1", amount: 300, due: "2030-01-01" }""");
        await DoneAsync(office, "reportAnomaly", $$"""{ customer: "{{id}}", kind: LAWSUIT, evidence: "In the paper." }""");
        var now = Now();

        Assert.Equal(
            """{"first":{"limit":null,"committed":0,"available":null,"supply":"SUPPLIED"},"before":{"limit":1000,"committed":0,"available":1000,"supply":"SUPPLIED"},"reserved":{"reserved":400,"creditSales":0,"available":600,"supply":"SUPPLIED"},"now":{"reserved":100,"creditSales":300,"available":600,"supply":"SUSPENDED"}}""",
            (await house.DataAsync(
                office,
                $$"""
                {
                  customerByCode(code: "C020") {
                    credit {
                      first: asOf(at: "2026-01-01T00:00:00Z") { limit committed available supply }
                      before: asOf(at: "{{before}}") { limit committed available supply }
                      reserved: asOf(at: "{{reserved}}") { reserved creditSales available supply }
                      now: asOf(at: "{{now}}") { reserved creditSales available supply }
                    }
                  }
                }
                """))["customerByCode"]!["credit"]!.ToJsonString());
    }

    [Fact]
    public async Task How_well_is_collected_is_told_as_of_a_day()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C024", 1_000));
        var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
        string Before(int days) => today.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I1", shipment: "S1", amount: 300, date: "{{Before(50)}}", due: "{{Before(20)}}" }""");
        await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I2", shipment: "S2", amount: 300, date: "{{Before(10)}}", due: "{{Before(0)}}" }""");
        await DoneAsync(office, "recordPayment", $$"""{ customer: "{{id}}", number: "P1", amount: 100, allocations: [{ invoice: "I1", amount: 100 }] }""");

        // 500 are open, of them 200 overdue; 600 were sold in two months of 30 days: 50 days, at best 30; counting back 30 + 200 / 300 of 30.
        Assert.Equal(
            """{"ageing":{"total":500,"overdue":200},"dso":50,"bestPossibleDso":30,"averageDaysDelinquent":20,"countbackDso":50,"countbackReason":null}""",
            (await HealthAsync("months: 2", "ageing { total overdue } dso bestPossibleDso averageDaysDelinquent countbackDso countbackReason"))!.ToJsonString());
        Assert.Equal("""{"countbackDso":null,"countbackReason":"HISTORY_TOO_SHORT"}""", (await HealthAsync("months: 1", "countbackDso countbackReason"))!.ToJsonString());
        Assert.Null(await HealthAsync($"on: \"{Before(1)}\"", "dso"));

        var wrong = await house.AskAsync(office, """{ customerByCode(code: "C024") { credit { health(months: 0) { dso } } } }""");
        Assert.Equal("CG_OUT_OF_RANGE", (string?)wrong["errors"]![0]!["extensions"]!["code"]);

        async Task<JsonNode?> HealthAsync(string arguments, string selection) => (await house.DataAsync(
            office, $"{{ customerByCode(code: \"C024\") {{ credit {{ health({arguments}) {{ {selection} }} }} }} }}"))["customerByCode"]!["credit"]!["health"];
    }

    [Fact]
    public async Task A_shipment_is_explained_by_what_was_known_when_it_went_out()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C021", 1_000));
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S1", amount: 400 }""");
        Now();
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S2", amount: 600 }""");
        Now();

        // What comes later does not change why it went out.
        await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I1", shipment: "S1", amount: 400, due: "2030-01-01" }""");
        await DoneAsync(office, "reportAnomaly", $$"""{ customer: "{{id}}", kind: LAWSUIT, evidence: "In the paper." }""");

        Assert.Equal(
            """{"actor":"E4","shipment":"S2","amount":600,"added":600,"reserved":400,"creditSales":0,"hadTradeCard":true,"supply":"SUPPLIED","check":{"verdict":"WITHIN_LIMIT","reason":"WITHIN_LIMIT","committed":1000,"limit":1000,"available":600}}""",
            (await house.DataAsync(
                office,
                $$"""
                { explainCreditCheck(customer: "{{id}}", shipment: "S2") { actor shipment amount added reserved creditSales hadTradeCard supply check { verdict reason committed limit available } } }
                """))["explainCreditCheck"]!.ToJsonString());
        Assert.Null((await house.DataAsync(office, $$"""{ explainCreditCheck(customer: "{{id}}", shipment: "S3") { at } }"""))["explainCreditCheck"]);

        var stranger = (await house.AsAsync("E5", Role.Salesperson)) with { Sight = new Sight.Charge([-1], null) };
        Assert.Equal(
            """{"explainCreditCheck":null}""",
            (await house.DataAsync(stranger, $$"""{ explainCreditCheck(customer: "{{id}}", shipment: "S2") { at } }""")).ToJsonString());
    }

    [Fact]
    public async Task Another_policy_shows_what_it_would_have_stopped_and_what_that_earned()
    {
        var (office, known, unknown) = (await OfficeAsync(), await CustomerAsync("C022", 1_000), await CustomerAsync("C023", 1_000));
        var day = Day();
        await DoneAsync(
            office,
            "recordStatement",
            $$"""
            {
              customer: "{{known}}", periodEnd: "2025-12-31", source: AUDITED, receivedOn: "2026-02-01", currentAssets: 700, currentLiabilities: 400, totalAssets: 900,
              totalLiabilities: 500, equity: 400, retainedEarnings: 100, ebit: 50, sales: 900, netIncome: 40, operatingCashFlow: 60
            }
            """);
        await DoneAsync(office, "recordCreditFact", $$"""{ customer: "{{known}}", kind: SUPPLIER_COUNT, value: 1, on: "2026-02-01", source: "customer" }""");
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{known}}", shipment: "D0021", amount: 100 }""");
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{known}}", shipment: "S2", amount: 850 }""");
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{unknown}}", shipment: "S1", amount: 900 }""");
        var strict = (int)(await house.DataAsync(
            await house.AsAsync("E4", Role.GeneralManager),
            $$"""mutation { recordCreditPolicy(input: { validFrom: "2030-01-01", terms: [{ name: "factor.AAA", value: "0" }, { name: "factor.AA", value: "0" }, { name: "factor.A", value: "0" }, { name: "factor.B", value: "0" }, { name: "factor.C", value: "0" }] }) { policy { version } errors { ... on Error { message } } } }"""))["recordCreditPolicy"]!["policy"]!["version"]!;
        Now();

        async Task<JsonNode> ReplayedAsync(int policy) => (await house.DataAsync(
            office,
            $$"""
            {
              creditPolicyReplay(policy: {{policy}}, period: { from: "{{day}}", to: "2027-01-01" }) {
                policy checks stopped stoppedAmount stoppedNet
                shipments(stopped: true) { shipment amount net customer { code } check { verdict } explanation { check { verdict } } }
              }
            }
            """))["creditPolicyReplay"]!;

        // What nothing is known of keeps the limit that it had; what is known of has a limit of nothing under the strict policy.
        var stopped = await ReplayedAsync(strict);
        Assert.Equal(["D0021", "S2"], stopped["shipments"]!.AsArray().Select(one => (string)one!["shipment"]!).Order(StringComparer.Ordinal));
        Assert.Equal((2, 950m, 21.25m), ((int)stopped["stopped"]!, (decimal)stopped["stoppedAmount"]!, (decimal)stopped["stoppedNet"]!));
        Assert.All(stopped["shipments"]!.AsArray(), one => Assert.Equal("WITHIN_LIMIT", (string?)one!["explanation"]!["check"]!["verdict"]));

        var missing = await house.AskAsync(office, """{ creditPolicyReplay(policy: 99, period: { from: "2026-01-01", to: "2027-01-01" }) { checks } }""");
        Assert.Equal("CG_NO_SUCH_POLICY", (string?)missing["errors"]![0]!["extensions"]!["code"]);
    }

    /// <summary>The time, after a moment in which nothing happens.</summary>
    private string Now()
    {
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var now = house.Clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        return now;
    }

    private string Day()
    {
        house.Clock.Advance(TimeSpan.FromDays(1));

        return house.Clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private Task<Caller> OfficeAsync() => house.AsAsync("E4", Role.HeadOffice);

    private async Task<string> CustomerAsync(string code, decimal limit)
    {
        await using var db = house.Open();
        await CreditSeeds.GiveAsync(db, code, limit);

        return await house.CardAsync(await OfficeAsync(), code);
    }

    private async Task DoneAsync(Caller caller, string mutation, string input)
    {
        var payload = (await house.DataAsync(caller, $"mutation {{ {mutation}(input: {input}) {{ errors {{ ... on Error {{ code message }} }} }} }}"))[mutation]!;

        Assert.True(payload["errors"] is null, payload["errors"]?.ToJsonString());
    }
}
