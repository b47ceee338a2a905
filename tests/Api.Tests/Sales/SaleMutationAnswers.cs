using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Sales;

/// <summary>What is answered to new documents, and what the ledger has of them.</summary>
public sealed class SaleMutationAnswers(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_sale_and_its_return()
    {
        var (customer, product, seller) = await PartiesAsync();
        var sold = await DoAsync("recordSale", $$"""
            {
              documentNumber: "S1", date: "2026-06-30", customer: "{{customer}}", salesperson: "{{seller}}",
              lines: [
                { product: "{{product}}", quantity: 2.5, netAmount: 1999.99, unitPrice: 800 },
                { product: "{{product}}", quantity: 1, netAmount: 0, costAmount: 12.3456 }
              ]
            }
            """);
        var returned = await DoAsync("recordReturn", $$"""
            {
              documentNumber: "R1", date: "2026-07-01", customer: "{{customer}}",
              lines: [{ product: "{{product}}", quantity: 1, netAmount: 799.99 }]
            }
            """);
        var ledger = await (await company.OnSqliteAsync()).DataAsync("""
            {
              salesLines(where: { documentNumber: { in: ["S1", "R1"] } }) {
                nodes {
                  documentNumber lineNumber revision date quantity unitPrice net cost recordedAt recordedBy
                  customer { code } product { sku } salesperson { code }
                }
              }
            }
            """);

        new JsonArray(sold.DeepClone(), returned.DeepClone(), ledger.DeepClone()).MatchSnapshot();
    }

    [Fact]
    public async Task A_document_is_recorded_once()
    {
        var (customer, product, _) = await PartiesAsync();
        var input = $$"""
            {
              documentNumber: "S2", date: "2026-06-30", customer: "{{customer}}",
              lines: [{ product: "{{product}}", quantity: 1, netAmount: 1 }]
            }
            """;

        await DoAsync("recordSale", input);
        (await DoAsync("recordSale", input)).MatchSnapshot();
    }

    private async Task<(string Customer, string Product, string Seller)> PartiesAsync()
    {
        var found = await (await company.OnSqliteAsync()).DataAsync("""
            {
              customers(where: { code: { eq: "C060" } }) { nodes { id } }
              products(where: { sku: { eq: "P1" } }) { nodes { id } }
              employees(where: { code: { eq: "E4" } }) { nodes { id } }
            }
            """);

        return (Id("customers"), Id("products"), Id("employees"));

        string Id(string list) => (string)found[list]!["nodes"]![0]!["id"]!;
    }

    private async Task<JsonNode> DoAsync(string mutation, string input) =>
        await (await company.OnSqliteAsync()).DataAsync($$"""
            mutation {
              {{mutation}}(input: {{input}}) {
                documentNumber
                errors {
                  __typename
                  ... on Error { message code }
                  ... on InvalidSaleError { field rule }
                  ... on DocumentExistsError { documentNumber }
                }
              }
            }
            """);
}
