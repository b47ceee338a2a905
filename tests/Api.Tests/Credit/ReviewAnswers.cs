using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Tests.Credit;

/// <summary>Reviews, the list of those that are due, and the policies that they rest on.</summary>
public sealed class ReviewAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    [Fact]
    public async Task A_review_is_recorded_by_a_manager_and_the_next_one_is_due_by_its_grade()
    {
        var (seller, manager) = (await SellerAsync(), await ManagerAsync());
        var customer = await WithTermsAsync("C020", "B");
        Assert.Equal("""{"dueOn":"2026-09-02","grade":"B","lastReviewedOn":null,"signals":[],"customer":{"code":"C020"}}""", (await DueAsync("C020")).ToJsonString());
        var input = $$"""{ customer: "{{customer}}", number: "R1", decision: LOWER, newLimit: 400, grade: D, reason: "Pays late." }""";

        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await house.AskAsync(seller, Mutation("recordReview", input, "review { id }"))));
        Assert.Equal(["INVALID_CREDIT_ENTRY newLimit"], await RefusedAsync(manager, "recordReview", input.Replace("400", "1000", StringComparison.Ordinal)));
        Assert.Equal(["INVALID_CREDIT_ENTRY grade"], await RefusedAsync(manager, "recordReview", input.Replace("grade: D, ", "", StringComparison.Ordinal)));
        var review = await DoneAsync(manager, "recordReview", input, "review { number grade decision currentLimit proposedLimit reviewedBy reason scores { group points } limits { method amount } }");
        Assert.Equal(
            """{"number":"R1","grade":"D","decision":"LOWER","currentLimit":1000,"proposedLimit":400,"reviewedBy":"E2","reason":"Pays late.","scores":[],"limits":[{"method":"SALES_MEASUREMENT","amount":null},{"method":"WORKING_CAPITAL_SPLIT","amount":null},{"method":"CURRENT_RATIO","amount":null},{"method":"NET_WORTH_SPLIT","amount":null},{"method":"OVERALL_JUDGEMENT","amount":null}]}""",
            review["review"]!.ToJsonString());
        Assert.Equal(["CREDIT_NUMBER_TAKEN"], await RefusedAsync(manager, "recordReview", input));
        Assert.Equal("""{"dueOn":"2026-04-02","grade":"D","lastReviewedOn":"2026-03-02","signals":[],"customer":{"code":"C020"}}""", (await DueAsync("C020")).ToJsonString());
    }

    [Fact]
    public async Task The_list_of_work_has_those_that_are_due_on_a_day_the_longest_due_first()
    {
        var manager = await ManagerAsync();
        await WithTermsAsync("C021", "C");
        await WithTermsAsync("C022", "AA");

        Assert.DoesNotContain("C021", await ListAsync(manager, "2026-06-01"));
        Assert.Contains("C021", await ListAsync(manager, "2026-06-02"));
        Assert.DoesNotContain("C022", await ListAsync(manager, "2027-03-01"));
        var all = await ListAsync(manager, "2027-03-02");
        Assert.True(all.ToList().IndexOf("C021") < all.ToList().IndexOf("C022"));
        var blind = await house.AsAsync("E5", Role.SalesManager) with { Sight = new Sight.Charge([], null) };
        Assert.Empty(await ListAsync(blind, "2030-01-01"));
        Assert.Equal("HC0051", Code(await house.AskAsync(manager, "{ creditReviewsDue { rows(first: 10001) { code } } }")));
    }

    [Fact]
    public async Task A_new_version_of_the_policy_holds_from_its_day_and_what_was_decided_keeps_the_one_it_used()
    {
        var (leader, administrator, manager) = (await house.AsAsync("E1", Role.GeneralManager), await house.AsAsync("E5", Role.Administrator), await ManagerAsync());
        var customer = await WithTermsAsync("C023", "A");
        await DoneAsync(manager, "recordReview", $$"""{ customer: "{{customer}}", number: "R1", decision: KEEP, grade: A, reason: "As it was." }""", "review { id }");

        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await house.AskAsync(manager, Mutation("recordCreditPolicy", """{ validFrom: "2026-03-02", terms: [] }""", "policy { version }"))));
        Assert.Equal(["INVALID_CREDIT_ENTRY validFrom"], await RefusedAsync(leader, "recordCreditPolicy", """{ validFrom: "2026-03-01", terms: [] }"""));
        Assert.Equal(["INVALID_CREDIT_ENTRY weight.total"], await RefusedAsync(leader, "recordCreditPolicy", """{ validFrom: "2026-03-02", terms: [{ name: "weight.Reputation", value: "0.9" }] }"""));
        Assert.Equal(["INVALID_CREDIT_ENTRY cut.Z"], await RefusedAsync(leader, "recordCreditPolicy", """{ validFrom: "2026-03-02", terms: [{ name: "cut.Z", value: "9" }] }"""));
        var set = await DoneAsync(leader, "recordCreditPolicy", """{ validFrom: "2026-03-02", terms: [{ name: "reviewMonths.A", value: "1" }] }""", "policy { version validFrom author }");
        Assert.Equal("""{"version":2,"validFrom":"2026-03-02","author":"E1"}""", set["policy"]!.ToJsonString());
        Assert.Equal(3, (int)(await DoneAsync(administrator, "recordCreditPolicy", """{ validFrom: "2026-05-01", terms: [{ name: "statementMonths", value: "12" }] }""", "policy { version }"))["policy"]!["version"]!);
        await DoneAsync(manager, "recordReview", $$"""{ customer: "{{customer}}", number: "R2", decision: KEEP, grade: A, reason: "As it was." }""", "review { id }");

        var data = await house.DataAsync(administrator, """
            { policies { today: credit { version terms { name value } } before: credit(on: "2026-03-01") { version validFrom author } later: credit(on: "2026-05-01") { version } creditVersions { version } } }
            """);
        Assert.Equal("""{"version":1,"validFrom":null,"author":"STANDARD"}""", data["policies"]!["before"]!.ToJsonString());
        Assert.Equal((2, 3), ((int)data["policies"]!["today"]!["version"]!, (int)data["policies"]!["later"]!["version"]!));
        Assert.Contains("""{"name":"reviewMonths.A","value":"1"}""", data["policies"]!["today"]!["terms"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("""[{"version":1},{"version":2},{"version":3}]""", data["policies"]!["creditVersions"]!.ToJsonString());
        Assert.Equal(
            """[{"number":"R1","policyVersion":1},{"number":"R2","policyVersion":2}]""",
            (await house.DataAsync(manager, """{ customerByCode(code: "C023") { credit { reviews(order: [{ number: ASC }]) { nodes { number policyVersion } } } } }"""))
                ["customerByCode"]!["credit"]!["reviews"]!["nodes"]!.ToJsonString());
        Assert.Equal("2026-04-02", (string)(await DueAsync("C023"))["dueOn"]!);
    }

    private async Task<string> WithTermsAsync(string code, string grade)
    {
        var (seller, manager, office) = (await SellerAsync(), await ManagerAsync(), await house.AsAsync("E4", Role.HeadOffice));
        var customer = await house.CardAsync(seller, code);
        var change = (string)(await DoneAsync(seller, "proposeLimitChange", $$"""{ customer: "{{customer}}", number: "L1", paymentDays: 60, from: "2026-01-01", reason: "Fair.", limit: 1000, grade: {{grade}} }""", "limitChange { id }"))["limitChange"]!["id"]!;
        await DoneAsync(manager, "endorseLimitChange", $$"""{ limitChange: "{{change}}", expectedVersion: 1 }""", "limitChange { id }");
        await DoneAsync(office, "approveLimitChange", $$"""{ limitChange: "{{change}}", expectedVersion: 2 }""", "limitChange { id }");

        return customer;
    }

    private Task<Caller> SellerAsync() => house.AsAsync("E3", Role.Salesperson);

    private Task<Caller> ManagerAsync() => house.AsAsync("E2", Role.SalesManager);

    private async Task<JsonNode> DueAsync(string code) => (await house.DataAsync(
        await SellerAsync(), $$"""{ customerByCode(code: "{{code}}") { credit { reviewDue { dueOn grade lastReviewedOn signals { signal } customer { code } } } } }"""))["customerByCode"]!["credit"]!["reviewDue"]!;

    private async Task<IReadOnlyList<string>> ListAsync(Caller caller, string on) =>
        [.. (await house.DataAsync(caller, $$"""{ creditReviewsDue(on: "{{on}}") { on count rows { code } } }"""))["creditReviewsDue"]!["rows"]!.AsArray().Select(row => (string)row!["code"]!)];

    private static string Mutation(string name, string input, string what) => $$"""mutation { {{name}}(input: {{input}}) { {{what}} } }""";

    private async Task<JsonNode> DoneAsync(Caller caller, string mutation, string input, string what)
    {
        var answer = (await house.DataAsync(caller, Mutation(mutation, input, $"{what} errors {{ ... on Error {{ code message }} }}")))[mutation]!;

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer;
    }

    private async Task<IEnumerable<string>> RefusedAsync(Caller caller, string mutation, string input) =>
        (await house.DataAsync(caller, Mutation(mutation, input, "errors { ... on Error { code } ... on InvalidCreditEntryError { field } }")))[mutation]!["errors"]!.AsArray()
            .Select(error => $"{error!["code"]} {error["field"]}".TrimEnd());

    private static string Code(JsonNode answer) => (string)answer["errors"]![0]!["extensions"]!["code"]!;
}
