using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Sales;

/// <summary>What is answered about margins and the mix of products.</summary>
[Collection(Company.Collection)]
public sealed class MarginAnswers(Company company)
{
    [Fact]
    public async Task Margins_of_products_and_of_other_groups() =>
        (await DataAsync($$"""
            {
              salesAnalysis({{TradingCompany.Period}}) {
                totals { net profit marginRate }
                margin { ...Row }
                categories: margin(by: CATEGORY, first: 1, offset: 1) { ...Row }
                customers: margin(by: CUSTOMER, lossMakers: true) { ...Row }
                quarters: margin(by: QUARTER) { key net }
              }
            }

            fragment Row on MarginRow {
              rank key label net cost profit marginRate share marginMix isLossMaker marginRateReason shareReason
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task The_mix_of_products_with_their_targets_or_why_there_are_none() =>
        (await DataAsync("""
            {
              quarter: salesAnalysis(period: { from: "2026-01-01", to: "2026-04-01" }) {
                productMix { ...Row }
                categories: productMix(by: CATEGORY) { ...Row }
              }
              halfYear: salesAnalysis(period: { from: "2026-01-01", to: "2026-07-01" }) { productMix { key target targetReason } }
              halfMonth: salesAnalysis(period: { from: "2026-01-01", to: "2026-01-16" }) { productMix(first: 1) { target targetReason } }
              some: salesAnalysis(
                period: { from: "2026-01-01", to: "2026-04-01" }, where: { customer: { region: { eq: "France" } } }
              ) {
                productMix(first: 1) { key target targetReason attainmentReason }
              }
            }

            fragment Row on ProductMixRow {
              rank key label net quantity share cumulativeShare target gap attainment isAttained shareReason targetReason attainmentReason
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task Nothing_sold_has_no_rows() =>
        (await DataAsync("""
            {
              salesAnalysis(period: { from: "2020-01-01", to: "2020-01-01" }) { margin { key } productMix { key } }
            }
            """)).MatchSnapshot();

    private async Task<JsonNode> DataAsync(string query) => await (await company.OnSqliteAsync()).DataAsync(query);
}
