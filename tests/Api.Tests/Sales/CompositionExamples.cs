using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Sales;

[Collection(Company.Collection)]
public sealed class CompositionExamples(Company company)
{
    private static readonly IReadOnlyList<string> Dimensions =
        [.. Enum.GetNames<SalesDimension>().Select(UpperSnake.Of)];

    [Theory]
    [OnSqlite("")]
    [OnSqlite("""{ product: { category: { eq: "Bikes" } }, customer: { region: { neq: null } } }""")]
    [OnPostgreSql("")]
    public async Task Every_dimension_adds_up_to_the_total(DatabaseKind kind, string where)
    {
        var condition = where == "" ? "" : $"where: {where}";
        var parts = string.Join('\n', Dimensions.Select(dimension => $$"""
            {{dimension}}: composition(by: {{dimension}}) {
              by
              total
              groups { key net share customers rows(first: 1000) { code net share } }
            }
            """));
        var analysis = (await (await company.OnAsync(kind)).DataAsync($$"""
            { salesAnalysis({{TradingCompany.Period}} {{condition}}) { totals { net customers } {{parts}} } }
            """))["salesAnalysis"]!;
        var total = (decimal)analysis["totals"]!["net"]!;

        Assert.True(total > 0);
        Assert.All(Dimensions, dimension =>
        {
            var composition = analysis[dimension]!;
            var groups = composition["groups"]!.AsArray();

            Assert.Equal(dimension, (string?)composition["by"]);
            Assert.Equal(total, (decimal)composition["total"]!);
            Assert.Equal(total, Sum(groups, "net"));
            Assert.Equal(groups.Count, groups.Select(group => (string)group!["key"]!).Distinct().Count());
            Assert.All(groups, group => AddsUp(group!));
            Assert.Equal(1, Sum(groups, "share"), 20);
        });
        Assert.Equal(
            (long)analysis["totals"]!["customers"]!,
            Sum(analysis["CHANNEL"]!["groups"]!.AsArray(), "customers"));
    }

    private static void AddsUp(JsonNode group)
    {
        var rows = group["rows"]!.AsArray();

        Assert.Equal((decimal)group["net"]!, Sum(rows, "net"));
        Assert.Equal((long)group["customers"]!, rows.Count);
        Assert.True(rows.All(row => row!["share"] is null) || Math.Abs(Sum(rows, "share") - 1) < 1e-20m);
    }

    private static decimal Sum(JsonArray items, string member) =>
        items.Sum(item => (decimal?)item![member] ?? 0);
}
