using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Refusals;

/// <summary>What must not be changed is refused with the field and the rule, and nothing is changed.</summary>
[Collection(Company.Collection)]
public sealed class BadChanges(Company company)
{
    private static readonly string TooLong = new('x', 10_000);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_new_card_with_nothing_right(DatabaseKind kind) =>
        await RefusesAsync(
            kind, "createCustomer",
            $$"""
            {
              code: " N9", name: "{{TooLong}}", channel: RETAIL, city: "{{TooLong}}", employees: -1,
              annualSales: 0.00001, annualRevenue: -1, yearOpened: 999, salesperson: "nobody", custodian: " "
            }
            """,
            "InvalidCardError code: A code has no white space at its ends and no invisible characters.",
            "InvalidCardError name: It has 10000 characters; at most 200 are possible.",
            "InvalidCardError city: It has 10000 characters; at most 200 are possible.",
            "InvalidCardError employees: It is -1; it must be from 0 to 100000000.",
            "InvalidCardError annualSales: It is 0.00001; at most 4 digits behind the decimal point are possible.",
            "InvalidCardError annualRevenue: It is -1; it must be from 0 to 922337203685477.5807.",
            "InvalidCardError yearOpened: It is 999; it must be from 1000 to 2999.",
            "InvalidCardError custodian: It must not be empty.",
            "InvalidCardError salesperson: Nothing has the code 'nobody'.",
            "InvalidCardError custodian: Nothing has the code ' '.");

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_code_that_another_card_has(DatabaseKind kind) =>
        await RefusesAsync(
            kind, "createCustomer", """{ code: "C001", name: "x", channel: RETAIL }""",
            "CodeTakenError Another customer has the code C001.");

    [Theory]
    [InlineData("changeCustomer", "name: \"\"", "name: It must not be empty.")]
    [InlineData("changeCustomer", "salesperson: \"nobody\"", "salesperson: Nothing has the code 'nobody'.")]
    [InlineData("setEnthusiasm", "level: 6", "level: It is 6; it must be from 1 to 5.")]
    [InlineData("nameKeyCustomer", "reason: \" \"", "reason: It must not be empty.")]
    public async Task A_change_that_breaks_a_rule(string mutation, string field, string said) =>
        await RefusesAsync(
            DatabaseKind.Sqlite, mutation, await InputAsync(DatabaseKind.Sqlite, 1, field), $"InvalidCardError {said}");

    [Theory]
    [OnSqlite("changeCustomer", "name: \"x\"")]
    [OnSqlite("verifyCard", "")]
    [OnSqlite("setEnthusiasm", "level: 6")]
    [OnSqlite("nameKeyCustomer", "reason: \"x\"")]
    [OnPostgreSql("changeCustomer", "name: \"x\"")]
    public async Task A_change_of_a_card_that_somebody_else_has_changed(
        DatabaseKind kind, string mutation, string field) =>
        await RefusesAsync(
            kind, mutation, await InputAsync(kind, 7, field),
            "VersionConflictError The card has version 1; the change was meant for version 7.");

    [Theory]
    [InlineData("changeCustomer", "name: \"x\"")]
    [InlineData("verifyCard", "")]
    public async Task A_change_of_a_card_that_is_not_there(string mutation, string field) =>
        await RefusesAsync(
            DatabaseKind.Sqlite, mutation, $$"""{ customer: "Q3VzdG9tZXI6OTk5OTk5", expectedVersion: 1 {{field}} }""",
            "CustomerNotFoundError There is no such customer.");

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_document_with_nothing_right(DatabaseKind kind)
    {
        var (customer, product) = (await IdAsync(kind, "customers"), await IdAsync(kind, "products"));

        await RefusesAsync(
            kind, "recordSale",
            """{ documentNumber: " ", date: "2026-06-30", customer: "Q3VzdG9tZXI6OTk5OTk5", lines: [] }""",
            "InvalidSaleError documentNumber: It must not be empty.",
            "InvalidSaleError lines: It is 0; it must be from 1 to 1000.",
            "InvalidSaleError customer: There is no such thing.");
        await RefusesAsync(
            kind, "recordReturn",
            $$"""
            {
              documentNumber: "S9", date: "1026-06-30", customer: "{{customer}}",
              lines: [
                { product: "{{product}}", quantity: -1, netAmount: -1, unitPrice: -1 }
                { product: "UHJvZHVjdDo5OTk5OTk=", quantity: 1, netAmount: 1 }
              ]
            }
            """,
            "InvalidSaleError lines[0].date: It is 1026-06-30; it must be from 1900-01-01 to 2999-12-31.",
            "InvalidSaleError lines[0].quantity: It is -1; it must be from 0.0001 to 922337203685477.5807.",
            "InvalidSaleError lines[0].unitPrice: It is -1; it must be from 0 to 922337203685477.5807.",
            "InvalidSaleError lines[0].netAmount: It is -1; it must be from 0 to 922337203685477.5807.",
            "InvalidSaleError lines[1].product: There is no such thing.");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_document_that_the_ledger_has(DatabaseKind kind) =>
        await RefusesAsync(
            kind, "recordReturn",
            $$"""
            {
              documentNumber: "D0001", date: "2026-06-30", customer: "{{await IdAsync(kind, "customers")}}",
              lines: [{ product: "{{await IdAsync(kind, "products")}}", quantity: 1, netAmount: 1 }]
            }
            """,
            "DocumentExistsError The ledger has a document D0001.");

    [Theory]
    [InlineData("createCustomer", "code: \"N9\", name: \"x\", channel: SHOP", "'SHOP' is no Channel.")]
    [InlineData("createCustomer", "code: \"N9\", name: \"\\u0000\", channel: RETAIL", "NUL at position 0")]
    [InlineData("verifyCard", "customer: \"x\", expectedVersion: 1", "'x' is no id of type Customer.")]
    [InlineData("verifyCard", "customer: \"UHJvZHVjdDox\", expectedVersion: 1", "is no id of type Customer.")]
    [InlineData(
        "recordSale",
        "documentNumber: \"S9\", date: \"2026-13-01\", customer: \"Q3VzdG9tZXI6MQ==\", lines: []",
        "'2026-13-01' is no LocalDate.")]
    public async Task An_input_that_cannot_be_read(string mutation, string input, string said)
    {
        var server = await company.OnSqliteAsync();
        var before = await StateAsync(server);
        var answer = await server.AskAsync($$"""
            mutation { {{mutation}}(input: { {{input}} }) { errors { __typename } } }
            """);
        var error = Assert.Single(answer["errors"]?.AsArray() ?? [])!;

        Assert.Equal("HC0016", (string?)error["extensions"]?["code"]);
        Assert.Contains(said, (string?)error["message"], StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync(server));
    }

    private async Task RefusesAsync(DatabaseKind kind, string mutation, string input, params string[] expected)
    {
        var server = await company.OnAsync(kind);
        var before = await StateAsync(server);
        var answer = (await server.DataAsync($$"""
            mutation { {{mutation}}(input: {{input}}) { __typename errors { __typename ... on Error { message } } } }
            """))[mutation]!;

        Assert.Equal(
            expected,
            answer["errors"]!.AsArray().Select(error => $"{error!["__typename"]} {error["message"]}"));
        Assert.Equal(before, await StateAsync(server));
    }

    private async Task<string> InputAsync(DatabaseKind kind, int version, string field) =>
        $$"""{ customer: "{{await IdAsync(kind, "customers")}}", expectedVersion: {{version}} {{field}} }""";

    private async Task<string> IdAsync(DatabaseKind kind, string list) =>
        (string)(await (await company.OnAsync(kind)).DataAsync(
            $$"""{ {{list}}(first: 1) { nodes { id } } }"""))[list]!["nodes"]![0]!["id"]!;

    /// <summary>What is different as soon as anything is.</summary>
    private static async Task<string> StateAsync(RunningServer server) => (await server.QueryAsync("""
        SELECT (SELECT count(*) FROM customers), (SELECT sum(version) FROM customers),
               (SELECT max(id) FROM changes), (SELECT max(id) FROM sales_lines)
        """)).Single();
}
