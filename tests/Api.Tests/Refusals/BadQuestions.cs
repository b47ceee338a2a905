using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Refusals;

/// <summary>What makes no sense in a question is refused with a code, the argument, and the rule.</summary>
[Collection(Company.Collection)]
public sealed class BadQuestions(Company company)
{
    [Theory]
    [InlineData("first: -1", "HC0079", "The argument `first` must be at least 0.")]
    [InlineData("last: -1", "HC0079", "The argument `last` must be at least 0.")]
    [InlineData("first: 101", "HC0051", "\"maxAllowedItems\":100")]
    [InlineData("last: 101", "HC0051", "\"requestedItems\":101")]
    [InlineData("first: 1, last: 1", "CG_FIRST_AND_LAST", "Give `first` or `last`, not both")]
    [InlineData("after: \"x\"", "HC0078", "The cursor in `after` is none of this list.")]
    [InlineData("before: \"\"", "HC0078", "The cursor in `before` is none of this list.")]
    [InlineData("where: { channel: { eq: null } }", "HC0026", "filter `eq` of type ChannelOperationFilterInput")]
    [InlineData("where: { channel: { eq: SHOP } }", "HC0016", "'SHOP' is no Channel. Accepted are WHOLESALE")]
    [InlineData("where: { id: { eq: \"x\" } }", "CG_INVALID_ID", "'x' is no id of type Customer.")]
    [InlineData("where: { verifiedOn: { eq: \"2026-02-30\" } }", "HC0016", "'2026-02-30' is no LocalDate.")]
    [InlineData("where: { name: { eq: \"\\u0000\" } }", "HC0016", "NUL at position 0")]
    public async Task In_a_list(string arguments, string code, string said) =>
        await RefusesAsync($$"""{ customers({{arguments}}) { totalCount } }""", code, said);

    [Theory]
    [InlineData("from: \"2026-02-30\", to: \"2026-07-01\"", "HC0016", "'2026-02-30' is no LocalDate.")]
    [InlineData("from: \"01.02.2026\", to: \"2026-07-01\"", "HC0016", "Expected a date like 2026-01-31.")]
    [InlineData("from: \"2026-07-02\", to: \"2026-07-01\"", "CG_PERIOD_REVERSED", "\"field\":\"period.to\"")]
    public async Task In_a_period(string period, string code, string said) =>
        await RefusesAsync($$"""{ salesAnalysis(period: { {{period}} }) { totals { net } } }""", code, said);

    [Theory]
    [InlineData("abc(cutA: 0) { total }", "CG_INVALID_ARGUMENT", "cutA: It is 0; it must be from 0.0001 to 1.")]
    [InlineData("abc(cutB: 1.0001) { total }", "CG_INVALID_ARGUMENT", "\"field\":\"cutB\"")]
    [InlineData("abc(cutA: 0.9, cutB: 0.9) { total }", "CG_INVALID_ARGUMENT", "it must be above cutA, which is 0.9.")]
    [InlineData("abc(cutA: 0.12345) { total }", "CG_INVALID_ARGUMENT", "at most 4 digits")]
    [InlineData("abc(rule: BOTH) { total }", "HC0016", "'BOTH' is no AbcRule. Accepted are CROSSING_IN, WITHIN_CUT.")]
    [InlineData("abc { rows(first: -1) { code } }", "HC0079", "The argument `first` must be at least 0.")]
    [InlineData("abc { rows(offset: -1) { code } }", "HC0079", "The argument `offset` must be at least 0.")]
    [InlineData("abc { rows(first: 10001) { code } }", "HC0051", "\"maxAllowedItems\":10000")]
    [InlineData("composition { groups { rows(first: -1) { code } } }", "HC0079", "`first` must be at least 0.")]
    [InlineData("composition(by: WEATHER) { total }", "HC0016", "'WEATHER' is no SalesDimension.")]
    public async Task In_an_analysis(string part, string code, string said) =>
        await RefusesAsync($$"""{ salesAnalysis({{TradingCompany.Period}}) { {{part}} } }""", code, said);

    [Fact]
    public async Task An_id_of_nothing_finds_nothing() =>
        Assert.Equal(
            """{"node":null,"nodes":[null,null]}""",
            (await (await company.OnSqliteAsync()).DataAsync("""
                { node(id: "x") { id } nodes(ids: ["", "Q3VzdG9tZXI6OTk5OTk5"]) { id } }
                """)).ToJsonString());

    [Fact]
    public async Task A_name_of_10000_characters_finds_nobody() =>
        Assert.Equal(
            0,
            (int)(await (await company.OnSqliteAsync()).DataAsync(
                "query($name: String!) { customers(where: { name: { eq: $name } }) { totalCount } }",
                new { name = new string('x', 10_000) }))["customers"]!["totalCount"]!);

    private async Task RefusesAsync(string query, string code, string said)
    {
        var answer = await (await company.OnSqliteAsync()).AskAsync(query);
        var error = answer["errors"]![0]!;

        Assert.Equal(code, (string?)error["extensions"]?["code"]);
        Assert.Contains(said, Answers.Shown(error), StringComparison.Ordinal);
    }
}
