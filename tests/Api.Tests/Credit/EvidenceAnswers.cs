using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using Snapshooter.Xunit;

namespace CustomerGraph.Api.Tests.Credit;

public sealed class EvidenceAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    private const string Figures = "currentAssets: 150, currentLiabilities: 100, totalAssets: 600, totalLiabilities: 250, equity: 350, retainedEarnings: 120, ebit: 60, sales: 900, netIncome: 45, operatingCashFlow: 70";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Worked = "{ grade recommendedLimit limitProposals { method amount reason } scorecard { score missing altmanReason } spread { lowest } }";

    [Fact]
    public async Task Of_whom_nothing_is_known_nothing_is_made_up()
    {
        var credit = await CreditAsync("C020", $"{Worked[..^2]} reviewDue {{ dueOn }} statements {{ totalCount }} }}");

        Assert.Equal(
            """{"grade":null,"recommendedLimit":null,"limitProposals":[{"method":"SALES_MEASUREMENT","amount":null,"reason":"Not known: expected purchases, our supply ratio, months to pay."},{"method":"WORKING_CAPITAL_SPLIT","amount":null,"reason":"Not known: current assets, current liabilities, number of suppliers."},{"method":"CURRENT_RATIO","amount":null,"reason":"Not known: current assets, current liabilities, number of suppliers."},{"method":"NET_WORTH_SPLIT","amount":null,"reason":"Not known: total assets, total liabilities, number of suppliers."},{"method":"OVERALL_JUDGEMENT","amount":null,"reason":"No other method gives a limit."}],"scorecard":{"score":null,"missing":["FINANCIAL_POSITION","REPUTATION","MARKET_POSITION","RISK_CAPACITY","MARKET_CONDITIONS"],"altmanReason":"There is no financial statement."},"spread":null,"reviewDue":null,"statements":{"totalCount":0}}""",
            credit.ToJsonString());
    }

    [Theory]
    [InlineData("ENGLISH")]
    [InlineData("CHINESE")]
    public async Task A_grade_and_five_limits_with_all_that_they_are_made_of(string language)
    {
        var code = language == "ENGLISH" ? "C021" : "C022";
        await KnowAsync(code);
        var words = $"(language: {language})";

        (await CreditAsync(code, $$"""
            {
              grade recommendedLimit
              spread { lowest highest ratio reason{{words}} }
              scorecard {
                day grade score missing missingWeight lowered formula version policyVersion altmanReason{{words}}
                altman { x1 x2 x3 x4 x5 z zone zoneName{{words}} periodEnd }
                groups { group name{{words}} weight weightInScore points missing measures { measure name{{words}} value reasonCode reason{{words}} points evidenceOn } }
                explanation{{words}}
              }
              limitProposals {
                method name{{words}} amount reason{{words}} formula version policyVersion day
                inputs { term name{{words}} value on } steps { text{{words}} value } explanation{{words}}
              }
              statements { nodes { periodEnd source receivedOn currentAssets operatingCashFlow recordedBy } }
              facts(order: [{ kind: ASC }]) { nodes { kind value on source recordedBy } }
            }
            """)).ToJsonString(Readable).MatchSnapshot($"EvidenceAnswers.A_grade_and_five_limits_{language}");
    }

    [Fact]
    public async Task A_statement_older_than_the_policy_allows_is_refused_with_its_day_and_an_earlier_day_still_has_it()
    {
        var seller = await SellerAsync();
        var customer = await house.CardAsync(seller, "C023");
        await DoneAsync(seller, "recordStatement", $$"""{ customer: "{{customer}}", periodEnd: "2024-08-31", source: AUDITED, receivedOn: "2024-12-01", {{Figures}} }""", "statement { id }");
        await DoneAsync(seller, "recordCreditFact", $$"""{ customer: "{{customer}}", kind: SUPPLIER_COUNT, value: 2, on: "2024-01-01", source: "customer" }""", "fact { id }");

        var credit = await CreditAsync("C023", """
            { now: limitProposals { amount reason(language: CHINESE) } last: limitProposals(on: "2026-02-28") { amount } scorecard { altmanReason groups { measures { reasonCode } } } }
            """);

        Assert.Null(credit["now"]![1]!["amount"]);
        Assert.Equal("最近的財務報表（2024-08-31）只能使用至 2026-02-28。", (string)credit["now"]![1]!["reason"]!);
        Assert.Equal("""{"amount":25}""", credit["last"]![1]!.ToJsonString());
        Assert.Equal("The latest financial statement is too old.", (string)credit["scorecard"]!["altmanReason"]!);
        Assert.Equal("STATEMENT_TOO_OLD", (string)credit["scorecard"]!["groups"]![0]!["measures"]![0]!["reasonCode"]!);
    }

    [Fact]
    public async Task What_breaks_a_rule_is_named_and_nothing_is_kept()
    {
        var seller = await SellerAsync();
        var customer = await house.CardAsync(seller, "C024");
        var statement = $$"""{ customer: "{{customer}}", periodEnd: "2025-12-31", source: AGENCY, receivedOn: "2026-02-01", currentAssets: 10, totalAssets: 5 }""";
        var fact = $$"""{ customer: "{{customer}}", kind: REFERENCE_RATING, value: 6, on: "2026-03-03", source: " " }""";

        Assert.Equal(["INVALID_CREDIT_ENTRY currentAssets"], await RefusedAsync(seller, "recordStatement", statement));
        Assert.Equal(["INVALID_CREDIT_ENTRY receivedOn"], await RefusedAsync(seller, "recordStatement", statement.Replace("2026-02-01", "2026-03-03", StringComparison.Ordinal)));
        Assert.Equal(["INVALID_CREDIT_ENTRY on"], await RefusedAsync(seller, "recordCreditFact", fact));
        Assert.Equal(["INVALID_CREDIT_ENTRY value", "INVALID_CREDIT_ENTRY source"], await RefusedAsync(seller, "recordCreditFact", fact.Replace("03-03", "03-02", StringComparison.Ordinal)));
        Assert.Equal("""{"statements":{"totalCount":0},"facts":{"totalCount":0}}""", (await CreditAsync("C024", "{ statements { totalCount } facts { totalCount } }")).ToJsonString());

        Assert.Equal(["CREDIT_NUMBER_TAKEN"], await TwiceAsync(seller, "recordCreditFact", $$"""{ customer: "{{customer}}", kind: REFERENCE_RATING, value: 4, on: "2026-03-02", source: "bank" }"""));
    }

    [Fact]
    public async Task Who_may_not_see_a_customer_or_credit_at_all_gets_nothing_and_changes_nothing()
    {
        var blind = await house.AsAsync("E5", Role.Salesperson, Role.SalesManager) with { Sight = new Sight.Charge([], null) };
        var customer = await house.CardAsync(await SellerAsync(), "C025");

        Assert.Equal(["INVALID_CREDIT_ENTRY customer"], await RefusedAsync(blind, "recordStatement", $$"""{ customer: "{{customer}}", periodEnd: "2025-12-31", source: AGENCY, receivedOn: "2026-02-01", sales: 10 }"""));
        Assert.Equal(["INVALID_CREDIT_ENTRY customer"], await RefusedAsync(blind, "recordCreditFact", $$"""{ customer: "{{customer}}", kind: SUPPLIER_COUNT, value: 2, on: "2026-01-01", source: "x" }"""));
        Assert.Equal(["INVALID_CREDIT_ENTRY customer"], await RefusedAsync(blind, "recordReview", $$"""{ customer: "{{customer}}", number: "R1", decision: KEEP, reason: "x", grade: A }"""));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await house.AskAsync(await house.AsAsync("E5", Role.Analyst), """{ customerByCode(code: "C025") { credit { grade } } }""")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await house.AskAsync(await house.AsAsync("E5", Role.CardCustodian), $$"""mutation { recordCreditFact(input: { customer: "{{customer}}", kind: SUPPLIER_COUNT, value: 2, on: "2026-01-01", source: "x" }) { fact { id } } }""")));
    }

    private async Task KnowAsync(string code)
    {
        var seller = await SellerAsync();
        var customer = await house.CardAsync(seller, code);
        var made = await DoneAsync(seller, "recordStatement", $$"""{ customer: "{{customer}}", periodEnd: "2025-12-31", source: AUDITED, receivedOn: "2026-02-01", {{Figures}} }""", "statement { sales customer { code } }");
        Assert.Equal((900, code), ((decimal)made["statement"]!["sales"]!, (string)made["statement"]!["customer"]!["code"]!));

        foreach (var (kind, value) in new[] { ("SUPPLIER_COUNT", "2"), ("EXPECTED_PURCHASES", "1200"), ("SUPPLY_RATIO", "0.3"), ("TERM_MONTHS", "2"), ("REFERENCE_RATING", "4"), ("YEARS_IN_BUSINESS", "12") })
        {
            await DoneAsync(seller, "recordCreditFact", $$"""{ customer: "{{customer}}", kind: {{kind}}, value: {{value}}, on: "2026-01-31", source: "customer" }""", "fact { id }");
        }
    }

    private Task<Caller> SellerAsync() => house.AsAsync("E3", Role.Salesperson);

    private async Task<JsonNode> CreditAsync(string code, string selection) =>
        (await house.DataAsync(await SellerAsync(), $$"""{ customerByCode(code: "{{code}}") { credit {{selection}} } }"""))["customerByCode"]!["credit"]!;

    private async Task<JsonNode> DoneAsync(Caller caller, string mutation, string input, string what)
    {
        var answer = (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: {{input}}) { {{what}} errors { ... on Error { code message } } } }"""))[mutation]!;

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer;
    }

    private async Task<IEnumerable<string>> TwiceAsync(Caller caller, string mutation, string input)
    {
        await DoneAsync(caller, mutation, input, "fact { id }");

        return await RefusedAsync(caller, mutation, input);
    }

    private async Task<IEnumerable<string>> RefusedAsync(Caller caller, string mutation, string input) =>
        (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: {{input}}) { errors { ... on Error { code } ... on InvalidCreditEntryError { field } } } }"""))[mutation]!["errors"]!.AsArray()
            .Select(error => $"{error!["code"]} {error["field"]}".TrimEnd());

    private static string Code(JsonNode answer) => (string)answer["errors"]![0]!["extensions"]!["code"]!;
}
