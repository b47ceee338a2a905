using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Customers.Contacts;

/// <summary>What is answered about contacts, and to changes of them; of new ones, so that no test sees another's changes.</summary>
public sealed class ContactAnswers(Company company) : IClassFixture<Company>
{
    private const string Errors = "errors { __typename ... on Error { message code } }";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_contact_is_added_changed_and_removed(DatabaseKind kind)
    {
        var server = await company.OnAsync(kind);
        var customer = await CustomerAsync(server, "C030");
        var added = (await DoAsync(server, "addContact", $$"""
            {
              customer: "{{customer}}", name: " O'Neil 歐 & <b>", position: "Head of buying", phone: "+1 555", mobile: "", email: "o.neil@example.com",
              birthday: "1980-02-29", language: "en-IE", main: true, notes: "=1+1"
            }
            """, "contact { id code number name position phone mobile email birthday language doNotMail main notes erasedAt version customer { code } }"))["contact"]!;

        Assert.Equal(
            """{"code":"C030/1","number":1,"name":" O'Neil 歐 & <b>","position":"Head of buying","phone":"+1 555","mobile":null,"email":"o.neil@example.com","birthday":"1980-02-29","language":"en-IE","doNotMail":false,"main":true,"notes":"=1+1","erasedAt":null,"version":1,"customer":{"code":"C030"}}""",
            Answers.Shown(Without(added, "id")));

        var changed = (await DoAsync(server, "changeContact", $$"""
            { contact: "{{added["id"]}}", expectedVersion: 1, email: null, doNotMail: true, birthday: null, main: false }
            """, "contact { email doNotMail birthday main position version history(last: 1) { nodes { version actor fields { field old new erased } } } }"))["contact"]!;

        Assert.Equal(
            """{"email":null,"doNotMail":true,"birthday":null,"main":false,"position":"Head of buying","version":2,"history":{"nodes":[{"version":2,"actor":"demo","fields":[{"field":"birthday","old":"1980-02-29","new":null,"erased":false},{"field":"doNotMail","old":"False","new":"True","erased":false},{"field":"email","old":"o.neil@example.com","new":null,"erased":false},{"field":"main","old":"True","new":null,"erased":false}]}]}}""",
            Answers.Shown(changed));

        var removed = await DoAsync(server, "removeContact", $$"""{ contact: "{{added["id"]}}", expectedVersion: 2 }""", "customer { code contacts { totalCount } }");
        Assert.Equal("""{"code":"C030","contacts":{"totalCount":0}}""", Answers.Shown(removed["customer"]!));
        Assert.Null((await server.DataAsync($$"""{ node(id: "{{added["id"]}}") { id } }"""))["node"]);
        Assert.Equal(
            ["ContactNotFoundError CONTACT_NOT_FOUND"],
            await RefusedAsync(server, "changeContact", $$"""{ contact: "{{added["id"]}}", expectedVersion: 3, name: "x" }"""));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Contacts_are_listed_filtered_and_sorted_below_their_customers_and_by_themselves(DatabaseKind kind)
    {
        var server = await company.OnAsync(kind);
        var answer = await server.DataAsync("""
            {
              customers(where: { code: { in: ["C001", "C005", "C031"] } }, order: { code: ASC }) { nodes { code contacts(order: { name: ASC }) { totalCount nodes { code main } } } }
              contacts(where: { email: { eq: "contact7@example.com" }, customer: { code: { startsWith: "C" } } }) { nodes { code birthday } }
              byContact: customers(where: { contacts: { some: { position: { eq: "採購" }, number: { eq: 1 } } } }) { totalCount }
              toBeMailed: contacts(where: { doNotMail: { eq: true } }, order: { code: DESC }) { nodes { code } }
            }
            """);

        Assert.Equal(
            """[{"code":"C001","contacts":{"totalCount":1,"nodes":[{"code":"C001/1","main":true}]}},{"code":"C005","contacts":{"totalCount":1,"nodes":[{"code":"C005/1","main":true}]}},{"code":"C031","contacts":{"totalCount":0,"nodes":[]}}]""",
            Answers.Shown(answer["customers"]!["nodes"]!));
        Assert.Equal("""[{"code":"C007/1","birthday":"1980-01-07"}]""", Answers.Shown(answer["contacts"]!["nodes"]!));
        Assert.Equal(9, (int)answer["byContact"]!["totalCount"]!);
        Assert.Equal(
            """[{"code":"C012/1"},{"code":"C010/1"},{"code":"C008/1"},{"code":"C006/1"},{"code":"C004/1"}]""", Answers.Shown(answer["toBeMailed"]!["nodes"]!));
    }

    [Fact]
    public async Task Contacts_of_many_customers_are_read_together()
    {
        var server = await company.OnSqliteAsync();
        string Query(int first) => $$"""{ customers(first: {{first}}) { nodes { contacts { totalCount nodes { name position history { nodes { fields { field erased } } } } } } } }""";
        await server.DataAsync(Query(1));

        server.Sql.Take();
        await server.DataAsync(Query(3));
        var few = server.Sql.Take().Count;
        await server.DataAsync(Query(20));

        Assert.Equal(few, server.Sql.Take().Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_cannot_be_done_is_refused_with_the_field_and_the_rule(DatabaseKind kind)
    {
        var server = await company.OnAsync(kind);
        var id = (string)(await server.DataAsync("""{ contacts(where: { code: { eq: "C002/1" } }) { nodes { id } } }"""))["contacts"]!["nodes"]![0]!["id"]!;
        var before = await server.QueryAsync("SELECT (SELECT max(id) FROM changes), (SELECT sum(version) FROM contacts), (SELECT count(*) FROM personal_values)");

        Assert.Equal(
            [
                "InvalidContactError name: It must not be empty.",
                "InvalidContactError email: It must be an e-mail address, such as name@example.com.",
                "InvalidContactError language: It must be the tag of a language, such as de or zh-TW.",
                "InvalidContactError birthday: It is 2026-07-02; it must be from 1900-01-01 to 2026-07-01.",
            ],
            await SaidAsync(server, "addContact", $$"""
                { customer: "{{await CustomerAsync(server, "C002")}}", name: " ", email: "a@b", language: "de_DE", birthday: "2026-07-02" }
                """));
        Assert.Equal(
            ["InvalidContactError customer: There is no such thing."], await SaidAsync(server, "addContact", """{ customer: "Q3VzdG9tZXI6OTk5OTk5", name: "x" }"""));
        Assert.Equal(
            ["InvalidContactError phone: It has 41 characters; at most 40 are possible."],
            await SaidAsync(server, "changeContact", $$"""{ contact: "{{id}}", expectedVersion: 1, phone: "{{new string('1', 41)}}" }"""));
        Assert.Equal(
            ["ContactVersionConflictError The contact has version 1; this was meant for version 7."],
            await SaidAsync(server, "changeContact", $$"""{ contact: "{{id}}", expectedVersion: 7, phone: "1" }"""));
        Assert.Equal(
            ["ContactVersionConflictError The contact has version 1; this was meant for version 7."],
            await SaidAsync(server, "removeContact", $$"""{ contact: "{{id}}", expectedVersion: 7 }"""));
        Assert.Equal(
            ["ContactNotFoundError There is no such contact."], await SaidAsync(server, "removeContact", """{ contact: "Q29udGFjdDo5OTk5OTk=", expectedVersion: 1 }"""));
        Assert.Equal(
            ["InvalidContactError reason: It must not be empty."],
            await SaidAsync(server, "eraseContact", $$"""{ contact: "{{id}}", expectedVersion: 1, reason: " " }"""));
        Assert.Equal(
            ["ContactVersionConflictError The contact has version 1; this was meant for version 7."],
            await SaidAsync(server, "eraseContact", $$"""{ contact: "{{id}}", expectedVersion: 7, reason: "asked" }"""));
        Assert.Equal(before, await server.QueryAsync("SELECT (SELECT max(id) FROM changes), (SELECT sum(version) FROM contacts), (SELECT count(*) FROM personal_values)"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_erased_contact_is_handed_out_before_and_says_nothing_afterwards(DatabaseKind kind)
    {
        var server = await company.OnAsync(kind);
        var customer = await CustomerAsync(server, "C040");
        var id = (string)(await DoAsync(server, "addContact", $$"""
            { customer: "{{customer}}", name: "Vera Vanish", email: "vera@example.com", notes: "Knows {{kind}}" }
            """, "contact { id }"))["contact"]!["id"]!;
        await DoAsync(server, "changeContact", $$"""{ contact: "{{id}}", expectedVersion: 1, mobile: "0171 {{kind}}", doNotMail: true }""", "contact { id }");
        await server.DataAsync($$"""query Look { node(id: "{{id}}") { ... on Contact { email notes } } }""");
        var export = $$"""
            query HandOut {
              personalData(customer: "{{customer}}", contact: "{{id}}") {
                contact code customerCode state endedAt version fields { field value } history { version actor fields { field old new erased } }
                reads { actor kind operation fields allowed }
              }
            }
            """;

        var kept = (await server.DataAsync(export))["personalData"]!.AsArray().Single()!;
        Assert.Equal((id, "C040/1", "C040", "PRESENT", 2), ((string)kept["contact"]!, (string)kept["code"]!, (string)kept["customerCode"]!, (string)kept["state"]!, (int)kept["version"]!));
        Assert.Equal(
            ["name Vera Vanish", $"mobile 0171 {kind}", "email vera@example.com", "doNotMail True", "main False", $"notes Knows {kind}"],
            kept["fields"]!.AsArray().Select(field => $"{field!["field"]} {field["value"]}"));
        Assert.Contains("\"new\":\"vera@example.com\"", kept["history"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["""demo READ Look ["email","notes"]"""], kept["reads"]!.AsArray().Select(Read));

        var totals = await server.DataAsync($$"""{ salesAnalysis({{TradingCompany.Period}}) { totals { net lines customers } } }""");
        var erased = (await DoAsync(server, "eraseContact", $$"""{ contact: "{{id}}", expectedVersion: 2, reason: "asked for it" }""", """
            contact { code name email notes doNotMail main erasedAt version history(first: 2) { nodes { fields { field old new erased } } } }
            """))["contact"]!;

        Assert.Equal(
            """{"code":"C040/1","name":null,"email":null,"notes":null,"doNotMail":null,"main":false,"erasedAt":"2026-07-01T12:00:00Z","version":3}""",
            Answers.Shown(Without(erased, "history")));
        Assert.Contains("""{"field":"email","old":null,"new":null,"erased":true}""", Answers.Shown(erased["history"]!), StringComparison.Ordinal);
        Assert.Contains("""{"field":"code","old":null,"new":"C040/1","erased":false}""", Answers.Shown(erased["history"]!), StringComparison.Ordinal);
        Assert.Equal(
            Answers.Shown(totals), Answers.Shown(await server.DataAsync($$"""{ salesAnalysis({{TradingCompany.Period}}) { totals { net lines customers } } }""")));

        Assert.Equal(["ContactErasedError CONTACT_ERASED"], await RefusedAsync(server, "changeContact", $$"""{ contact: "{{id}}", expectedVersion: 3, name: "x" }"""));
        Assert.Equal(["ContactErasedError CONTACT_ERASED"], await RefusedAsync(server, "removeContact", $$"""{ contact: "{{id}}", expectedVersion: 3 }"""));
        Assert.Equal(3, (int)(await DoAsync(server, "eraseContact", $$"""{ contact: "{{id}}", expectedVersion: 1, reason: "again" }""", "contact { version }"))["contact"]!["version"]!);

        var left = (await server.DataAsync(export))["personalData"]!.AsArray().Single()!;
        Assert.Equal(("ERASED", 0), ((string)left["state"]!, left["fields"]!.AsArray().Count));
        Assert.DoesNotContain("Vera", left.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("vera", left.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("demo EXPORT personalData", Read(left["reads"]!.AsArray()[1]).Split('[')[0].Trim());
    }

    [Fact]
    public async Task A_repeated_mutation_whose_answer_may_have_shown_the_person_is_not_done_again_and_shows_nothing()
    {
        var server = await company.OnSqliteAsync();
        var body = $$"""mutation { addContact(input: { customer: "{{await CustomerAsync(server, "C041")}}", name: "Rita Repeat" }) { contact { id name } } }""";
        var first = await SendAsync(server, body);
        var id = (string)JsonNode.Parse(first)!["data"]!["addContact"]!["contact"]!["id"]!;
        Assert.Equal(first, await SendAsync(server, body));

        await DoAsync(server, "eraseContact", $$"""{ contact: "{{id}}", expectedVersion: 1, reason: "asked for it" }""", "contact { id }");

        var again = JsonNode.Parse(await SendAsync(server, body))!;
        Assert.Equal("CG_ANSWER_ERASED", (string)again["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal("1", Assert.Single(await server.QueryAsync("SELECT count(*) FROM contacts WHERE code LIKE 'C041/%'")));
    }

    private static async Task<string> SendAsync(RunningServer server, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = System.Net.Http.Json.JsonContent.Create(new { query }) };
        request.Headers.Add("Idempotency-Key", "contacts");
        using var response = await server.Client.SendAsync(request);

        return await response.Content.ReadAsStringAsync();
    }

    private static string Read(JsonNode? read) => $"{read!["actor"]} {read["kind"]} {read["operation"]} {read["fields"]!.ToJsonString()}";

    private static JsonObject Without(JsonNode node, string field)
    {
        var copy = node.DeepClone().AsObject();
        copy.Remove(field);

        return copy;
    }

    private static async Task<string> CustomerAsync(RunningServer server, string code) =>
        (string)(await server.DataAsync($$"""{ customerByCode(code: "{{code}}") { id } }"""))["customerByCode"]!["id"]!;

    private static async Task<JsonNode> DoAsync(RunningServer server, string mutation, string input, string selection)
    {
        var answer = (await server.DataAsync($$"""mutation { {{mutation}}(input: {{input}}) { {{selection}} {{Errors}} } }"""))[mutation]!;
        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());

        return answer;
    }

    private static async Task<IEnumerable<string>> SaidAsync(RunningServer server, string mutation, string input) =>
        (await ErrorsAsync(server, mutation, input)).Select(error => $"{error!["__typename"]} {error["message"]}");

    private static async Task<IEnumerable<string>> RefusedAsync(RunningServer server, string mutation, string input) =>
        (await ErrorsAsync(server, mutation, input)).Select(error => $"{error!["__typename"]} {error["code"]}");

    private static async Task<JsonArray> ErrorsAsync(RunningServer server, string mutation, string input) =>
        (await server.DataAsync($$"""mutation { {{mutation}}(input: {{input}}) { {{Errors}} } }"""))[mutation]!["errors"]!.AsArray();
}
