using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Customers;

/// <summary>What is answered about cards.</summary>
[Collection(Company.Collection)]
public sealed class CustomerAnswers(Company company)
{
    private const string Everything = """
        id code name legalRepresentative address1 address2 postalCode phone version
        salesGroup country region state city channel industry companySize businessScale creditLimitBand
        enthusiasm enthusiasmOn enthusiasmNote standing abcClass
        employees annualSales annualRevenue yearOpened bank orderFrequency
        keyReason keySince verifiedOn verifiedBy stale
        """;

    [Fact]
    public async Task A_page_of_cards_in_an_order_under_a_condition() =>
        (await DataAsync("""
            {
              customers(
                first: 2
                where: { salesGroup: { eq: "Europe" }, enthusiasm: { gte: 3 } }
                order: [{ annualSales: DESC }, { code: ASC }]
              ) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage }
                edges { node { code name annualSales enthusiasm region salesperson { code name } } }
              }
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task One_card_with_all_that_is_on_it() =>
        (await DataAsync($$"""
            {
              customerByCode(code: "C015") {
                {{Everything}}
                salesperson { code name manager { name } }
                custodian { code }
                salesLines(first: 2, order: [{ date: DESC }, { lineNumber: ASC }]) {
                  totalCount
                  nodes { documentNumber lineNumber date net cost product { sku } }
                }
                history { nodes { version at actor fields { field old new } } }
              }
            }
            """)).MatchSnapshot();

    [Fact]
    public async Task A_card_that_is_not_there() =>
        Assert.Null((await DataAsync("""{ customerByCode(code: "c001") { code } }"""))["customerByCode"]);

    [Fact]
    public async Task Objects_of_every_type_by_their_ids()
    {
        var ids = await DataAsync("""
            {
              customers(first: 1) { nodes { id } }
              products(first: 1) { nodes { id } }
              employees(first: 1) { nodes { id } }
              salesLines(first: 1) { nodes { id } }
            }
            """);
        var wanted = ids.AsObject().Select(list => (string)list.Value!["nodes"]![0]!["id"]!).ToList();

        (await DataAsync(
            """
            query($ids: [ID!]!, $id: ID!) {
              node(id: $id) { __typename id ... on Customer { code } }
              nodes(ids: $ids) {
                __typename
                id
                ... on Customer { code name }
                ... on Product { sku standardCost }
                ... on Employee { code role }
                ... on SalesLine { documentNumber net }
              }
            }
            """,
            new { id = wanted[0], ids = wanted.Append("Q3VzdG9tZXI6OTk5OTk5") })).MatchSnapshot();
    }

    [Fact]
    public async Task The_deck_of_a_selection() =>
        (await DataAsync("""
            {
              cardDeck(where: { salesGroup: { in: ["Europe", null] } }) {
                cards
                axes { axis values { value cards } }
                regions { ...Place below { ...Place below { ...Place below { ...Place below { ...Place } } } } }
              }
            }

            fragment Place on DeckPlace { level name cards }
            """)).MatchSnapshot();

    private async Task<System.Text.Json.Nodes.JsonNode> DataAsync(string query, object? variables = null) =>
        await (await company.OnSqliteAsync()).DataAsync(query, variables);
}
