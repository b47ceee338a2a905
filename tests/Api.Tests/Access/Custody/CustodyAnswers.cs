using System.Globalization;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Tests.Access.Custody;

public sealed class CustodyAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    private const string Loan = "loan { id version state inForce overdue purpose fields until decidedBy customer { code } borrower { code } history { nodes { step actor } } }";

    private const string Errors = "errors { __typename ... on Error { code message } ... on InvalidLoanError { field rule } }";

    [Fact]
    public async Task A_loan_goes_from_request_to_return()
    {
        var (keeper, borrower) = (await KeeperAsync(), await BorrowerAsync());
        var asked = await RequestAsync(borrower, "C001", hours: 24);

        Assert.Equal(("REQUESTED", false), ((string)asked["state"]!, (bool)asked["inForce"]!));
        Assert.Equal(["BANK", "PHONE"], asked["fields"]!.AsArray().Select(field => (string)field!));
        Assert.Equal(("C001", "E3"), ((string)asked["customer"]!["code"]!, (string)asked["borrower"]!["code"]!));

        var granted = await DoneAsync(keeper, "grantCardLoan", $$"""{ loan: "{{asked["id"]}}", expectedVersion: 1 }""");
        Assert.Equal(("GRANTED", true, "E1"), ((string)granted["state"]!, (bool)granted["inForce"]!, (string)granted["decidedBy"]!));

        var extended = await DoneAsync(keeper, "extendCardLoan", $$"""{ loan: "{{asked["id"]}}", expectedVersion: 2, until: "{{At(48)}}" }""");
        Assert.Equal(At(48), (string)extended["until"]!);

        var returned = await DoneAsync(borrower, "returnCard", $$"""{ loan: "{{asked["id"]}}", expectedVersion: 3 }""");
        Assert.Equal(("RETURNED", false), ((string)returned["state"]!, (bool)returned["inForce"]!));
        Assert.Equal(
            ["REQUESTED:E3", "GRANTED:E1", "EXTENDED:E1", "RETURNED:E3"],
            returned["history"]!["nodes"]!.AsArray().Select(step => $"{step!["step"]}:{step["actor"]}"));
    }

    [Fact]
    public async Task A_loan_is_overdue_at_its_end_without_anybody_noting_it()
    {
        var keeper = await KeeperAsync();
        var asked = await RequestAsync(await BorrowerAsync(), "C002", hours: 2);
        await DoneAsync(keeper, "grantCardLoan", $$"""{ loan: "{{asked["id"]}}", expectedVersion: 1 }""");
        var question = $$"""{ node(id: "{{asked["id"]}}") { ... on CardLoan { state inForce overdue } } cardLoans(where: { overdue: { eq: true } }) { nodes { id } } }""";

        var before = await house.DataAsync(keeper, question);
        Assert.Equal("""{"state":"GRANTED","inForce":true,"overdue":false}""", before["node"]!.ToJsonString());

        house.Clock.Advance(TimeSpan.FromHours(2));

        var after = await house.DataAsync(keeper, question);
        Assert.Equal("""{"state":"EXPIRED","inForce":false,"overdue":true}""", after["node"]!.ToJsonString());
        Assert.Contains((string)asked["id"]!, after["cardLoans"]!["nodes"]!.AsArray().Select(loan => (string)loan!["id"]!));
    }

    [Fact]
    public async Task Loans_are_seen_by_those_who_have_to_do_with_them_and_by_nobody_else()
    {
        var borrower = await BorrowerAsync();
        var asked = await RequestAsync(borrower, "C003", hours: 24);
        var question = $$"""{ node(id: "{{asked["id"]}}") { id } cardLoans { nodes { id } } }""";

        foreach (var (caller, sees) in new[]
        {
            (borrower, true), (await KeeperAsync(), true), (await house.AsAsync("E4", Role.GeneralManager), true),
            (await house.AsAsync("E5", Role.Salesperson), false), (await house.AsAsync("E5", Role.HeadOffice), false), (Caller.Anonymous, false),
        })
        {
            var answer = await house.AskAsync(caller, question);

            Assert.Equal(sees, answer["data"]?["node"] is not null);
            Assert.Equal(sees, answer["data"]?["cardLoans"]?["nodes"]?.AsArray().Any(loan => (string)loan!["id"]! == (string)asked["id"]!) ?? false);
        }
    }

    [Fact]
    public async Task What_is_refused_says_why_and_names_the_field_and_the_rule()
    {
        var (keeper, borrower) = (await KeeperAsync(), await BorrowerAsync());
        var card = await house.CardAsync(keeper, "C004");
        var asked = await RequestAsync(borrower, "C004", hours: 24);
        var loan = $"loan: \"{asked["id"]}\"";

        Assert.Equal(
            ["purpose: It must not be empty.", "fields: It must not be empty."],
            (await RefusedAsync(borrower, "requestCardLoan", $$"""{ customer: "{{card}}", purpose: " ", fields: [], until: "{{At(1)}}" }"""))
                .Select(error => $"{error["field"]}: {error["rule"]}"));
        Assert.Equal(["NOT_THE_CUSTODIAN"], await CodesAsync(
            await house.AsAsync(borrower.EmployeeCode!, Role.CardCustodian), "grantCardLoan", $$"""{ {{loan}}, expectedVersion: 1 }"""));
        Assert.Equal(["CARD_LOAN_NOT_FOUND"], await CodesAsync(await house.AsAsync("E5", Role.CardCustodian), "grantCardLoan", $$"""{ {{loan}}, expectedVersion: 1 }"""));
        Assert.Equal(["LOAN_VERSION_CONFLICT"], await CodesAsync(keeper, "grantCardLoan", $$"""{ {{loan}}, expectedVersion: 9 }"""));
        Assert.Equal(["LOAN_STEP_NOT_ALLOWED"], await CodesAsync(borrower, "returnCard", $$"""{ {{loan}}, expectedVersion: 1 }"""));
        Assert.Equal(["INVALID_LOAN"], await CodesAsync(keeper, "grantCardLoan", $$"""{ {{loan}}, expectedVersion: 1, until: "{{At(31 * 24)}}" }"""));
        Assert.Equal(["INVALID_LOAN"], await CodesAsync(keeper, "refuseCardLoan", $$"""{ {{loan}}, expectedVersion: 1, reason: "" }"""));
        await DoneAsync(keeper, "refuseCardLoan", $$"""{ {{loan}}, expectedVersion: 1, reason: "not needed" }""");
    }

    [Fact]
    public async Task The_audit_trail_says_who_did_what_to_those_who_may_know()
    {
        var borrower = await BorrowerAsync();
        await RequestAsync(borrower, "C005", hours: 24);
        await RequestAsync(borrower, "C060", hours: 24);
        const string question = """{ auditTrail(where: { kind: { eq: LOAN_STEP } }) { nodes { actor operation subjectType subjectCode fields purpose allowed rows } } }""";

        var seenByKeeper = Codes(await house.DataAsync(await KeeperAsync(), question));
        Assert.Contains("C005", seenByKeeper);
        Assert.DoesNotContain("C060", seenByKeeper);
        Assert.Contains("C060", Codes(await house.DataAsync(await house.AsAsync("E4", Role.GeneralManager), question)));
        Assert.Empty(Codes(await house.AskAsync(borrower, question) is var answer ? answer["data"] : null));

        var entry = (await house.DataAsync(await house.AsAsync("E4", Role.GeneralManager), question))["auditTrail"]!["nodes"]!.AsArray()
            .Last(node => (string)node!["subjectCode"]! == "C005")!;
        Assert.Equal(
            """{"actor":"E3","operation":"requestCardLoan","subjectType":"customers","subjectCode":"C005","fields":["bank","phone"],"purpose":"review","allowed":true,"rows":1}""",
            entry.ToJsonString());
    }

    [Fact]
    public async Task An_import_is_one_entry_a_file()
    {
        var trail = await house.DataAsync(
            await house.AsAsync("E4", Role.GeneralManager),
            """{ auditTrail(where: { operation: { eq: "import" } }) { nodes { actor subjectType subjectCode rows } } }""");

        Assert.Equal(
            ["employees.csv 5", "customers.csv 60", "products.csv 4", "sales.csv 240"],
            trail["auditTrail"]!["nodes"]!.AsArray().Select(entry => $"{entry!["subjectCode"]} {entry["rows"]}"));
    }

    private static IReadOnlyList<string> Codes(JsonNode? data) =>
        [.. data?["auditTrail"]?["nodes"]?.AsArray().Select(entry => (string)entry!["subjectCode"]!) ?? []];

    private Task<Caller> KeeperAsync() => house.AsAsync("E1", Role.CardCustodian);

    private Task<Caller> BorrowerAsync() => house.AsAsync("E3", Role.Salesperson);

    private string At(int hours) => house.Clock.GetUtcNow().AddHours(hours).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private async Task<JsonNode> RequestAsync(Caller borrower, string code, int hours) =>
        await DoneAsync(borrower, "requestCardLoan", $$"""
            { customer: "{{await house.CardAsync(borrower, code)}}", purpose: "review", fields: [PHONE, BANK], until: "{{At(hours)}}" }
            """);

    private async Task<JsonNode> DoneAsync(Caller caller, string mutation, string input)
    {
        var answer = (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: {{input}}) { {{Loan}} {{ErrorsOf(mutation)}} } }"""))[mutation]!;

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer["loan"]!;
    }

    private async Task<IReadOnlyList<JsonNode>> RefusedAsync(Caller caller, string mutation, string input)
    {
        var answer = (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: {{input}}) { loan { id } {{ErrorsOf(mutation)}} } }"""))[mutation]!;

        Assert.Null(answer["loan"]);
        return [.. answer["errors"]!.AsArray().Select(error => error!)];
    }

    private async Task<IEnumerable<string>> CodesAsync(Caller caller, string mutation, string input) =>
        (await RefusedAsync(caller, mutation, input)).Select(error => (string)error["code"]!);

    /// <summary>A card that is returned has no fields that could break a rule.</summary>
    private static string ErrorsOf(string mutation) =>
        mutation == "returnCard" ? "errors { __typename ... on Error { code message } }" : Errors;
}
