using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Tests.Credit;

public sealed class DecisionAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    private const string Refused = "errors { __typename ... on Error { code message } }";

    [Fact]
    public async Task A_trade_card_goes_from_draft_to_approval_by_three_people_and_its_terms_are_in_force()
    {
        var (seller, manager, office) = (await SellerAsync(), await ManagerAsync(), await OfficeAsync());
        var card = await DoneAsync(seller, "draftTradeCard", $$"""{ customer: "{{await house.CardAsync(seller, "C010")}}", number: "T1", paymentDays: 30, remarks: "Buys.", grade: B, limit: 5000, guarantees: [MORTGAGE] }""", "tradeCard");

        Assert.Equal("""{"state":"DRAFTED","draftedBy":"E3","limit":5000,"grade":"B","guarantees":["MORTGAGE"],"version":1}""", Shown(card, "state", "draftedBy", "limit", "grade", "guarantees", "version"));
        await DoneAsync(seller, "submitTradeCard", Step("tradeCard", card, 1), "tradeCard");
        await DoneAsync(manager, "endorseTradeCard", Step("tradeCard", card, 2), "tradeCard");
        var approved = await DoneAsync(office, "approveTradeCard", Step("tradeCard", card, 3), "tradeCard");

        Assert.Equal("""{"state":"APPROVED","endorsedBy":"E2","decidedBy":"E4","version":4}""", Shown(approved, "state", "endorsedBy", "decidedBy", "version"));
        var credit = (await house.DataAsync(seller, """{ customerByCode(code: "C010") { credit { terms { decision limit grade paymentDays guarantees from until approvedBy } termsBook { decision } tradeCards { nodes { number } } } } }"""))
            ["customerByCode"]!["credit"]!;
        Assert.Equal(
            """{"terms":{"decision":"T1","limit":5000,"grade":"B","paymentDays":30,"guarantees":["MORTGAGE"],"from":"2026-03-02","until":null,"approvedBy":"E4"},"termsBook":[{"decision":"T1"}],"tradeCards":{"nodes":[{"number":"T1"}]}}""",
            credit.ToJsonString());
    }

    [Fact]
    public async Task A_trade_card_is_refused_with_a_reason_that_programs_can_read()
    {
        var (seller, manager, both) = (await SellerAsync(), await ManagerAsync(), await house.AsAsync("E5", Role.Salesperson, Role.SalesManager, Role.HeadOffice));
        var customer = await house.CardAsync(seller, "C011");
        var draft = $$"""{ customer: "{{customer}}", number: "T1", paymentDays: 30, remarks: "Buys." }""";

        Assert.Equal(["NOT_THEIR_ROLE"], await CodesAsync(manager, "draftTradeCard", draft));
        Assert.Equal(["INVALID_CREDIT_ENTRY"], await CodesAsync(seller, "draftTradeCard", draft.Replace("30", "-1", StringComparison.Ordinal)));
        var card = await DoneAsync(both, "draftTradeCard", draft, "tradeCard");
        Assert.Equal(["TRADE_CARD_THERE"], await CodesAsync(seller, "draftTradeCard", draft.Replace("T1", "T2", StringComparison.Ordinal)));
        Assert.Equal(["NOT_THEIRS"], await CodesAsync(seller, "submitTradeCard", Step("tradeCard", card, 1)));
        Assert.Equal(["CREDIT_STEP_NOT_ALLOWED"], await CodesAsync(manager, "endorseTradeCard", Step("tradeCard", card, 1)));
        await DoneAsync(both, "submitTradeCard", Step("tradeCard", card, 1), "tradeCard");
        Assert.Equal(["SAME_PERSON"], await CodesAsync(both, "endorseTradeCard", Step("tradeCard", card, 2)));
        Assert.Equal(["CREDIT_VERSION_CONFLICT"], await CodesAsync(manager, "endorseTradeCard", Step("tradeCard", card, 1)));
        var rejected = await DoneAsync(manager, "rejectTradeCard", $$"""{ tradeCard: "{{card["id"]}}", expectedVersion: 2, reason: "Too new." }""", "tradeCard");
        Assert.Equal("""{"state":"REJECTED","decidedBy":"E2","reason":"Too new."}""", Shown(rejected, "state", "decidedBy", "reason"));
        Assert.Equal(["CREDIT_NUMBER_TAKEN"], await CodesAsync(seller, "draftTradeCard", draft));
        Assert.Equal("T1", (string)(await DoneAsync(seller, "draftTradeCard", draft.Replace("T1", "T2", StringComparison.Ordinal), "tradeCard"))["answers"]!);
    }

    [Fact]
    public async Task A_temporary_limit_ends_on_its_day_and_the_earlier_terms_return()
    {
        var (seller, manager, office) = (await SellerAsync(), await ManagerAsync(), await OfficeAsync());
        var customer = await house.CardAsync(seller, "C012");

        foreach (var (number, limit, until) in new[] { ("L1", 100, ""), ("L2", 900, """, until: "2026-03-09" """) })
        {
            var change = await DoneAsync(seller, "proposeLimitChange", $$"""{ customer: "{{customer}}", number: "{{number}}", paymentDays: 60, from: "2026-01-01", reason: "Fair.", limit: {{limit}}{{until}} }""", "limitChange");
            await DoneAsync(manager, "endorseLimitChange", Step("limitChange", change, 1), "limitChange");
            Assert.Equal("APPROVED", (string)(await DoneAsync(office, "approveLimitChange", Step("limitChange", change, 2), "limitChange"))["state"]!);
        }

        var credit = (await house.DataAsync(seller, """
            { customerByCode(code: "C012") { credit { before: terms(on: "2026-03-01") { limit } first: terms(on: "2026-03-02") { limit } last: terms(on: "2026-03-08") { limit } after: terms(on: "2026-03-09") { limit } } } }
            """))["customerByCode"]!["credit"]!;
        Assert.Equal("""{"before":null,"first":{"limit":900},"last":{"limit":900},"after":{"limit":100}}""", credit.ToJsonString());
    }

    [Fact]
    public async Task A_change_can_be_withdrawn_by_its_proposer_or_refused()
    {
        var (seller, manager) = (await SellerAsync(), await ManagerAsync());
        var customer = await house.CardAsync(seller, "C013");
        var input = $$"""{ customer: "{{customer}}", number: "L1", paymentDays: 0, from: "2026-01-01", reason: "Fair.", limit: 0 }""";
        var one = await DoneAsync(seller, "proposeLimitChange", input, "limitChange");
        var other = await DoneAsync(seller, "proposeLimitChange", input.Replace("L1", "L2", StringComparison.Ordinal), "limitChange");

        Assert.Equal(["NOT_THEIRS"], await CodesAsync(manager, "withdrawLimitChange", Step("limitChange", one, 1)));
        Assert.Equal("WITHDRAWN", (string)(await DoneAsync(seller, "withdrawLimitChange", Step("limitChange", one, 1), "limitChange"))["state"]!);
        var refused = await DoneAsync(manager, "rejectLimitChange", $$"""{ limitChange: "{{other["id"]}}", expectedVersion: 1, reason: "No." }""", "limitChange");
        Assert.Equal("""{"state":"REFUSED","decidedBy":"E2","refusal":"No.","limit":0}""", Shown(refused, "state", "decidedBy", "refusal", "limit"));
        Assert.Contains("L2", (await house.DataAsync(manager, """{ limitChanges(where: { state: { eq: REFUSED } }) { nodes { number } } }""")).ToJsonString());
    }

    [Fact]
    public async Task Two_reports_suspend_supply_and_a_manager_releases_it()
    {
        var (seller, analyst, manager) = (await SellerAsync(), await house.AsAsync("E5", Role.ComplaintOfficer), await ManagerAsync());
        var customer = await house.CardAsync(seller, "C014");
        var report = $$"""{ customer: "{{customer}}", kind: LAWSUIT, evidence: "In the paper." }""";
        var hold = await DoneAsync(seller, "reportAnomaly", report, "supply");

        Assert.Equal("WATCHED", (string)hold["state"]!);
        await house.AskAsync(analyst, $$"""mutation { reportAnomaly(input: {{report}}) { supply { id } } }""");
        var held = (await house.DataAsync(manager, """{ customerByCode(code: "C014") { credit { supply { id state suspendedAt reports { kind evidence by } version } } } supplyHolds(where: { state: { eq: SUSPENDED } }) { nodes { customer { code } } } }"""));
        var supply = held["customerByCode"]!["credit"]!["supply"]!;
        Assert.Equal("SUSPENDED", (string)supply["state"]!);
        Assert.Equal("""[{"kind":"LAWSUIT","evidence":"In the paper.","by":"E3"},{"kind":"LAWSUIT","evidence":"In the paper.","by":"E5"}]""", supply["reports"]!.ToJsonString());
        Assert.Contains("C014", held["supplyHolds"]!.ToJsonString());

        var released = await DoneAsync(manager, "releaseSupply", $$"""{ supply: "{{supply["id"]}}", expectedVersion: {{supply["version"]}}, reason: "Settled." }""", "supply");
        Assert.Equal("""{"state":"SUPPLIED","releasedBy":"E2","releaseReason":"Settled.","suspendedAt":null}""", Shown(released, "state", "releasedBy", "releaseReason", "suspendedAt"));
    }

    [Fact]
    public async Task A_condition_is_accepted_and_released_by_head_office_and_not_by_who_entered_it()
    {
        var (seller, office) = (await SellerAsync(), await OfficeAsync());
        var condition = await DoneAsync(seller, "addCondition", $$"""{ customer: "{{await house.CardAsync(seller, "C015")}}", number: "M1", kind: MORTGAGE, value: 900, giver: "Chen", from: "2026-01-01" }""", "condition");

        Assert.Equal(["CREDIT_DECISION_NOT_OVER"], await CodesAsync(seller, "expireCondition", Step("condition", await DoneAsync(office, "acceptCondition", Step("condition", condition, 1), "condition"), 2)));
        var released = await DoneAsync(office, "releaseCondition", $$"""{ condition: "{{condition["id"]}}", expectedVersion: 2, reason: "Paid." }""", "condition");
        Assert.Equal("""{"state":"RELEASED","acceptedBy":"E4","releasedBy":"E4","reason":"Paid."}""", Shown(released, "state", "acceptedBy", "releasedBy", "reason"));
    }

    [Fact]
    public async Task Whoever_may_not_see_a_customer_gets_the_answer_for_one_that_is_not_there()
    {
        var seller = await SellerAsync();
        var blind = await house.AsAsync("E5", Role.Salesperson, Role.SalesManager, Role.HeadOffice) with { Sight = new Sight.Charge([], null) };
        var customer = await house.CardAsync(seller, "C016");
        var card = await DoneAsync(seller, "draftTradeCard", $$"""{ customer: "{{customer}}", number: "T1", paymentDays: 30, remarks: "Buys." }""", "tradeCard");

        Assert.Equal(["CREDIT_DECISION_NOT_FOUND"], await CodesAsync(blind, "endorseTradeCard", Step("tradeCard", card, 1)));
        Assert.Equal(["INVALID_CREDIT_ENTRY"], await CodesAsync(blind, "draftTradeCard", $$"""{ customer: "{{customer}}", number: "T2", paymentDays: 30, remarks: "Buys." }"""));
        Assert.Equal(["INVALID_CREDIT_ENTRY"], await CodesAsync(blind, "reportAnomaly", $$"""{ customer: "{{customer}}", kind: LAWSUIT, evidence: "x" }"""));
        Assert.Equal("""{"tradeCards":{"nodes":[]},"supplyHolds":{"nodes":[]}}""", (await house.DataAsync(blind, "{ tradeCards { nodes { number } } supplyHolds { nodes { id } } }")).ToJsonString());
        Assert.NotNull((await house.AskAsync(await house.AsAsync("E5", Role.Analyst), "{ tradeCards { nodes { number } } }"))["errors"]);
    }

    private Task<Caller> SellerAsync() => house.AsAsync("E3", Role.Salesperson);

    private Task<Caller> ManagerAsync() => house.AsAsync("E2", Role.SalesManager);

    private Task<Caller> OfficeAsync() => house.AsAsync("E4", Role.HeadOffice);

    private static string Step(string what, JsonNode node, int version) => $$"""{ {{what}}: "{{node["id"]}}", expectedVersion: {{version}} }""";

    private static string Shown(JsonNode node, params string[] fields) =>
        new JsonObject(fields.Select(field => KeyValuePair.Create(field, node[field]?.DeepClone()))).ToJsonString();

    private static string FieldsOf(string what) => what switch
    {
        "tradeCard" => "id number answers grade limit guarantees state draftedBy endorsedBy decidedBy reason version",
        "limitChange" => "id number limit state proposedBy endorsedBy decidedBy refusal version",
        "supply" => "id state suspendedAt releasedBy releaseReason version",
        _ => "id number state acceptedBy releasedBy reason version",
    };

    private async Task<JsonNode> DoneAsync(Caller caller, string mutation, string input, string what)
    {
        var answer = (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: {{input}}) { {{what}} { {{FieldsOf(what)}} } {{Refused}} } }"""))[mutation]!;

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer[what]!;
    }

    private async Task<IEnumerable<string>> CodesAsync(Caller caller, string mutation, string input) =>
        (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: {{input}}) { {{Refused}} } }"""))[mutation]!["errors"]!.AsArray()
            .Select(error => (string)error!["code"]!);
}
