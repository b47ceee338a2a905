using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Sales;

/// <summary>The numbers of a real company, against those that are published and those that plain SQL finds.</summary>
[Collection(AdventureWorks.Collection)]
public sealed class AdventureWorksExamples(AdventureWorks company)
{
    private const string AllTime = """period: { from: "2017-01-01", to: "2021-01-01" }""";

    [SharedFolderTheory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Its_sales_and_classes_are_those_that_are_known(DatabaseKind kind)
    {
        var analysis = await AnalyseAsync(kind, AllTime, """
            totals { net lines documents customers }
            abc { total policy { id } classes { class count } }
            """);

        Assert.Equal(77_548_570.20m, (decimal)analysis["totals"]!["net"]!);
        Assert.Equal(57_851, (int)analysis["totals"]!["lines"]!);
        Assert.Equal(632, (int)analysis["totals"]!["customers"]!);
        Assert.Equal(77_548_570.20m, (decimal)analysis["abc"]!["total"]!);
        Assert.Equal(
            ["A 158", "B 152", "C 322", "UNRANKED 0"],
            Items(analysis["abc"]!["classes"]!, item => $"{item["class"]} {item["count"]}"));
    }

    [SharedFolderTheory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Its_totals_are_those_of_plain_SQL(DatabaseKind kind)
    {
        var analysis = await AnalyseAsync(kind, AllTime, "totals { net cost quantity lines documents customers }");
        var totals = analysis["totals"]!;
        var sums = await (await company.OnAsync(kind)).QueryAsync("""
            SELECT sum(net_units), sum(cost_units), sum(quantity_units), count(*),
                   count(DISTINCT document_number), count(DISTINCT customer_id)
            FROM sales_lines
            """);

        Assert.Equal(
            sums.Single(),
            $"{Units(totals["net"]!)}|{Units(totals["cost"]!)}|{Units(totals["quantity"]!)}"
            + $"|{totals["lines"]}|{totals["documents"]}|{totals["customers"]}");
    }

    /// <summary>A customer's class depends on what all larger ones have together, and equal ones share it.</summary>
    [SharedFolderTheory]
    [OnSqlite("customer", "2017-01-01", "2021-01-01")]
    [OnSqlite("customer", "2019-04-01", "2019-07-01")]
    [OnSqlite("product", "2017-01-01", "2021-01-01")]
    [OnPostgreSql("customer", "2017-01-01", "2021-01-01")]
    [OnPostgreSql("product", "2019-01-01", "2020-01-01")]
    public async Task Its_classes_are_those_of_plain_SQL(DatabaseKind kind, string subject, string from, string to)
    {
        var abc = (await AnalyseAsync(
            kind, $$"""period: { from: "{{from}}", to: "{{to}}" }""",
            $$"""abc(by: {{UpperSnake.Of(subject)}}) { rows(first: 1000) { class code net } }"""))["abc"]!;
        var code = subject == "product" ? "sku" : "code";
        var rows = await (await company.OnAsync(kind)).QueryAsync($"""
            WITH sold AS (
              SELECT {subject}s.{code} AS code, sum(net_units) AS net
              FROM sales_lines JOIN {subject}s ON {subject}s.id = {subject}_id
              WHERE date >= '{from}' AND date < '{to}'
              GROUP BY {subject}s.{code}),
            larger AS (
              SELECT code, net,
                     (SELECT coalesce(sum(other.net), 0) FROM sold AS other WHERE other.net > sold.net) AS before,
                     (SELECT sum(other.net) FROM sold AS other WHERE other.net > 0) AS total
              FROM sold)
            SELECT CASE WHEN net <= 0 THEN 'UNRANKED' WHEN 100 * before < 75 * total THEN 'A'
                        WHEN 100 * before < 95 * total THEN 'B' ELSE 'C' END, code, net
            FROM larger ORDER BY net DESC, code
            """);

        Assert.True(rows.Count > 100);
        Assert.Equal(rows, Items(abc["rows"]!, row => $"{row["class"]}|{row["code"]}|{Units(row["net"]!)}"));
    }

    [SharedFolderTheory]
    [OnSqlite("region")]
    [OnSqlite("industry")]
    [OnPostgreSql("region")]
    public async Task Its_subtotals_are_those_of_plain_SQL(DatabaseKind kind, string dimension)
    {
        var rows = await (await company.OnAsync(kind)).QueryAsync($"""
            SELECT coalesce({dimension}, 'UNKNOWN'), sum(net_units), count(DISTINCT customer_id)
            FROM sales_lines JOIN customers ON customers.id = customer_id
            GROUP BY coalesce({dimension}, 'UNKNOWN') ORDER BY 2 DESC
            """);

        Assert.True(rows.Count > 2);
        Assert.Equal(rows, await GroupsAsync(kind, dimension, key => key));
    }

    [SharedFolderTheory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Its_subtotals_by_channel_are_those_of_plain_SQL(DatabaseKind kind)
    {
        var rows = await (await company.OnAsync(kind)).QueryAsync("""
            SELECT channel, sum(net_units), count(DISTINCT customer_id)
            FROM sales_lines JOIN customers ON customers.id = customer_id
            GROUP BY channel ORDER BY 2 DESC
            """);

        Assert.True(rows.Count > 2);
        Assert.Equal(rows, await GroupsAsync(kind, "channel", key =>
            $"{(int)Enum.GetValues<Channel>().Single(channel => UpperSnake.Of(channel.ToString()) == key)}"));
    }

    [SharedFolderTheory]
    [OnSqlite("PRODUCT", "sku", "products", "product_id")]
    [OnSqlite("REGION", "region", "customers", "customer_id")]
    [OnSqlite("CUSTOMER", "code", "customers", "customer_id")]
    [OnPostgreSql("PRODUCT", "sku", "products", "product_id")]
    [OnPostgreSql("REGION", "region", "customers", "customer_id")]
    public async Task Its_margins_are_those_of_plain_SQL(DatabaseKind kind, string dimension, string column, string table, string key)
    {
        var analysis = await AnalyseAsync(
            kind, """period: { from: "2019-01-01", to: "2020-01-01" }""", $$"""
            totals { net cost }
            margin(by: {{dimension}}, first: 1000) { key net cost profit }
            """);
        var rows = await (await company.OnAsync(kind)).QueryAsync($"""
            SELECT coalesce({column}, 'UNKNOWN'), sum(net_units), sum(cost_units), sum(net_units - cost_units) AS profit
            FROM sales_lines JOIN {table} ON {table}.id = {key}
            WHERE date >= '2019-01-01' AND date < '2020-01-01'
            GROUP BY coalesce({column}, 'UNKNOWN') ORDER BY profit DESC, 1
            """);

        Assert.True(rows.Count > 2);
        Assert.Equal(
            rows,
            Items(analysis["margin"]!, row => $"{row["key"]}|{Units(row["net"]!)}|{Units(row["cost"]!)}|{Units(row["profit"]!)}"));
    }

    private async Task<IEnumerable<string>> GroupsAsync(DatabaseKind kind, string dimension, Func<string, string> key)
    {
        var analysis = await AnalyseAsync(
            kind, AllTime, $$"""composition(by: {{UpperSnake.Of(dimension)}}) { groups { key net customers } }""");

        return Items(
            analysis["composition"]!["groups"]!,
            group => $"{key((string)group["key"]!)}|{Units(group["net"]!)}|{group["customers"]}");
    }

    private async Task<JsonNode> AnalyseAsync(DatabaseKind kind, string arguments, string selection) =>
        (await (await company.OnAsync(kind)).DataAsync(
            $$"""{ salesAnalysis({{arguments}}) { {{selection}} } }"""))["salesAnalysis"]!;

    private static IEnumerable<string> Items(JsonNode list, Func<JsonNode, string> shown) =>
        list.AsArray().Select(item => shown(item!));

    private static long Units(JsonNode amount) => (long)((decimal)amount * 10_000);
}
