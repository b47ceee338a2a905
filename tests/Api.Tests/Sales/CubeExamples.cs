using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Sales;

[Collection(Company.Collection)]
public sealed class CubeExamples(Company company)
{
    private static readonly IReadOnlyList<string> Dimensions =
        [.. Enum.GetNames<SalesDimension>().Select(UpperSnake.Of)];

    private static readonly IReadOnlyList<string> Additive = ["net", "cost", "quantity", "lines"];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Every_dimension_adds_up_to_the_total_and_is_that_of_the_composition(DatabaseKind kind)
    {
        var parts = string.Join('\n', Dimensions.Select(dimension => $$"""
            {{dimension}}: cube(by: [{{dimension}}], first: 100) { nodes { net cost quantity lines customers } }
            of{{dimension}}: composition(by: {{dimension}}) { groups { net customers } }
            """));
        var analysis = await AnalyseAsync(kind, $"totals {{ net cost quantity lines }} {parts}");

        Assert.All(Dimensions, dimension =>
        {
            var rows = analysis[dimension]!["nodes"]!.AsArray();

            Assert.All(Additive, measure =>
                Assert.Equal((decimal)analysis["totals"]![measure]!, rows.Sum(row => (decimal)row![measure]!)));
            Assert.Equal(
                analysis[$"of{dimension}"]!["groups"]!.AsArray().Select(group => $"{group!["net"]} {group["customers"]}").Order(),
                rows.Select(row => $"{row!["net"]} {row["customers"]}").Order());
        });
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task All_dimensions_together_are_as_many_cells_as_plain_SQL_finds(DatabaseKind kind)
    {
        var analysis = await AnalyseAsync(kind, $"cube(by: [{string.Join(", ", Dimensions)}]) {{ totalCount }}");
        var cells = await (await company.OnAsync(kind)).QueryAsync(
            "SELECT DISTINCT substr(cast(date AS text), 1, 7), customer_id, product_id, salesperson_id FROM sales_lines");

        Assert.Equal(cells.Count, (int)analysis["cube"]!["totalCount"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Its_cells_are_those_of_plain_SQL(DatabaseKind kind)
    {
        var analysis = await AnalyseAsync(
            kind, "cube(by: [YEAR, PRODUCT], first: 100) { nodes { year sku net cost lines documents customers } }");
        var rows = await (await company.OnAsync(kind)).QueryAsync("""
            SELECT substr(cast(date AS text), 1, 4), sku, sum(net_units), sum(cost_units), count(*),
                   count(DISTINCT document_number), count(DISTINCT customer_id)
            FROM sales_lines JOIN products ON products.id = product_id GROUP BY 1, 2 ORDER BY 1, 2
            """);

        Assert.Equal(rows, analysis["cube"]!["nodes"]!.AsArray().Select(row =>
            $"{row!["year"]}|{row["sku"]}|{Units(row["net"]!)}|{Units(row["cost"]!)}|{row["lines"]}|{row["documents"]}|{row["customers"]}"));
    }

    [Fact]
    public async Task Its_pages_are_the_whole_in_the_order_asked_for()
    {
        const string Arguments = "by: [MONTH, CUSTOMER], order: [{ marginRate: DESC }, { net: ASC }]";
        var whole = (await AnalyseAsync(DatabaseKind.Sqlite, $"cube({Arguments}, first: 100) {{ nodes {{ month customerCode }} }}"))["cube"]!;
        var pages = new List<string>();
        string? after = null;

        do
        {
            var argument = after is null ? "" : $", after: \"{after}\"";
            var page = (await AnalyseAsync(
                DatabaseKind.Sqlite, $"cube({Arguments}, first: 7{argument}) {{ nodes {{ month customerCode }} pageInfo {{ endCursor hasNextPage }} }}"))["cube"]!;
            pages.AddRange(page["nodes"]!.AsArray().Select(row => row!.ToJsonString()));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null;
        }
        while (after is not null && pages.Count < 100);

        Assert.Equal(whole["nodes"]!.AsArray().Select(row => row!.ToJsonString()), pages.Take(100));
    }

    private static long Units(JsonNode amount) => (long)((decimal)amount * 10_000);

    private async Task<JsonNode> AnalyseAsync(DatabaseKind kind, string selection) =>
        (await (await company.OnAsync(kind)).DataAsync(
            $$"""{ salesAnalysis({{TradingCompany.Period}}) { {{selection}} } }"""))["salesAnalysis"]!;
}
