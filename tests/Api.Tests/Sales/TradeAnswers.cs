using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Sales;

/// <summary>What is answered about the performance of customers, what they are inclined to, and any other cut.</summary>
[Collection(Company.Collection)]
public sealed class TradeAnswers(Company company)
{
    [Fact]
    public async Task Performance_of_customers_by_month_and_by_year() =>
        (await DataAsync($$"""
            {
              salesAnalysis(period: { from: "2026-01-01", to: "2026-03-16" }) {
                performance(first: 3) { totalCount pageInfo { hasNextPage } nodes { ...Row } }
                targeted: performance(where: { customerCode: { eq: "C050" } }) { nodes { ...Row } }
                largest: performance(first: 2, order: [{ period: DESC }, { rank: ASC }]) { nodes { period rank customerCode } }
              }
              whole: salesAnalysis({{TradingCompany.Period}}) {
                performance(granularity: YEAR, where: { customerCode: { in: ["C001", "C048"] } }) { nodes { ...Row } }
                quarters: performance(granularity: QUARTER, where: { customerCode: { eq: "C001" } }) { nodes { period from to net } }
              }
            }

            fragment Row on Performance {
              period from to customerCode customerName rank net total share target gap attainment isAttained
              shareReason targetReason attainmentReason
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task Tendencies_and_opportunities() =>
        (await DataAsync($$"""
            {
              salesAnalysis({{TradingCompany.Period}}) {
                tendencies(first: 2) { totalCount nodes { customerCode customerName sku productName net share shareOfAll quotient } }
                strongest: tendencies(first: 2, order: [{ quotient: DESC }]) { nodes { customerCode sku quotient } }
                opportunities(first: 3) {
                  totalCount
                  nodes {
                    rank customerCode customerName channel customerClass enthusiasm sku productName net share shareOfPeers quotient
                    potential policy
                  }
                }
              }
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task Tendencies_of_one_customer_or_product_are_those_among_all()
    {
        var customer = (await DataAsync("""{ customerByCode(code: "C003") { id } }"""))["customerByCode"]!["id"];
        var product = (await DataAsync("""{ products(where: { sku: { eq: "P2" } }) { nodes { id } } }"""))["products"]!["nodes"]![0]!["id"];
        var analysis = (await DataAsync($$"""
            {
              salesAnalysis({{TradingCompany.Period}}) {
                all: tendencies(first: 100, where: { or: [{ customerCode: { eq: "C003" } }, { sku: { eq: "P2" } }] }) { nodes { ...Row } }
                customer: tendencies(customer: "{{customer}}") { nodes { ...Row } }
                product: tendencies(product: "{{product}}", first: 100) { nodes { ...Row } }
                both: tendencies(customer: "{{customer}}", product: "{{product}}") { nodes { ...Row } }
              }
            }

            fragment Row on Tendency { customerCode sku quotient }
            """))["salesAnalysis"]!;
        var all = Rows(analysis["all"]!);

        Assert.Equal(all.Where(row => row.Contains("C003", StringComparison.Ordinal)), Rows(analysis["customer"]!));
        Assert.Equal(all.Where(row => row.Contains("P2", StringComparison.Ordinal)), Rows(analysis["product"]!));
        Assert.Equal(Rows(analysis["customer"]!).Intersect(Rows(analysis["product"]!)), Rows(analysis["both"]!));
        Assert.True(Rows(analysis["customer"]!).Count > 1 && Rows(analysis["product"]!).Count > 10);
    }

    [Fact]
    public async Task Any_other_cut() =>
        (await DataAsync($$"""
            {
              salesAnalysis({{TradingCompany.Period}}) {
                cube(
                  by: [YEAR, CATEGORY, CHANNEL], first: 3,
                  having: { net: { gt: 1000 }, marginRate: { gte: 0.5 } }, order: [{ profit: DESC }]
                ) {
                  totalCount
                  nodes {
                    year category channel month customerCode net cost profit marginRate quantity lines documents customers
                  }
                }
                people: cube(by: [SALESPERSON]) { nodes { salespersonCode salespersonName net } }
                bands: cube(by: [COMPANY_SIZE, BUSINESS_SCALE], first: 3) { nodes { companySize businessScale net customers } }
              }
            }
            """)).MatchSnapshot();

    [Theory]
    [InlineData("by: []")]
    [InlineData("by: [MONTH, CHANNEL, MONTH]")]
    public async Task A_cube_needs_dimensions_each_once(string arguments)
    {
        var answer = await (await company.OnSqliteAsync()).AskAsync(
            $$"""{ salesAnalysis({{TradingCompany.Period}}) { cube({{arguments}}) { totalCount } period { days } } }""");

        Assert.Equal("CG_INVALID_ARGUMENT", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal(546, (int)answer["data"]!["salesAnalysis"]!["period"]!["days"]!);
    }

    private static List<string> Rows(JsonNode connection) =>
        [.. connection["nodes"]!.AsArray().Select(row => row!.ToJsonString())];

    private async Task<JsonNode> DataAsync(string query) => await (await company.OnSqliteAsync()).DataAsync(query);
}
