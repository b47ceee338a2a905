using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Sales;

/// <summary>What is answered about products and sales.</summary>
[Collection(Company.Collection)]
public sealed class SalesAnswers(Company company)
{
    [Fact]
    public async Task Products_by_their_list_price() =>
        (await DataAsync("""
            {
              products(order: [{ listPrice: DESC }]) {
                totalCount
                nodes { sku name category subcategory standardCost listPrice version }
              }
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task Entries_of_the_ledger() =>
        (await DataAsync("""
            {
              salesLines(
                last: 3
                where: { customer: { code: { eq: "C048" } }, or: [{ date: { gte: "2026-06-01" } }] }
                order: [{ documentNumber: ASC }, { lineNumber: ASC }]
              ) {
                totalCount
                nodes {
                  documentNumber lineNumber revision date quantity unitPrice net cost recordedAt recordedBy
                  customer { code } product { sku } salesperson { code }
                }
              }
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task An_analysis_with_all_its_parts() =>
        (await DataAsync($$"""
            {
              salesAnalysis({{TradingCompany.Period}}) {
                period { from to days }
                totals { net cost profit marginRate quantity lines documents customers }
                concentration { ...Spread }
                abc {
                  policy { id version cutA cutB rule ties }
                  total
                  reason
                  classes { class count net share }
                  rows(first: 3, offset: 1) { ...Row customer { region } product { sku } }
                  last: rows(class: UNRANKED) { ...Row }
                }
                products: abc(by: PRODUCT, cutA: 0.5, cutB: 0.8, rule: WITHIN_CUT, ties: SPLIT) {
                  policy { id version cutA cutB rule ties }
                  rows { ...Row customer { code } product { category } }
                }
                composition {
                  by
                  total
                  largeCustomerShare
                  concentration { ...Spread }
                  groups { key label net share customers rows(first: 1) { code name net share } }
                }
              }
            }

            fragment Spread on Concentration { hhi effectiveNumber gini top10Share reason }

            fragment Row on AbcRow { rank class code name net share cumulativeShare }
            """)).MatchSnapshot();

    [Fact]
    public async Task An_analysis_of_a_period_without_sales() =>
        (await DataAsync("""
            {
              salesAnalysis(period: { from: "2020-01-01", to: "2020-01-01" }) {
                period { days }
                totals { net cost profit marginRate quantity lines documents customers }
                concentration { hhi effectiveNumber gini top10Share reason }
                abc { total reason classes { class count net share } rows { code } }
                composition { total largeCustomerShare groups { key } }
              }
            }
            """)).MatchSnapshot();

    private async Task<System.Text.Json.Nodes.JsonNode> DataAsync(string query) =>
        await (await company.OnSqliteAsync()).DataAsync(query);
}
