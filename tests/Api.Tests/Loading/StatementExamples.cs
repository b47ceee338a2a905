using CustomerGraph.Api.Tests.Complaints;
using CustomerGraph.Api.Tests.Credit;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Loading;

/// <summary>How many statements an operation needs depends on its shape, never on the number of rows.</summary>
[Collection(Company.Collection)]
public sealed class StatementExamples(Company company)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Cards_with_their_people_lines_and_history(DatabaseKind kind) =>
        await NeedsAsManyAsync(kind, few => $$"""
            {
              customers(first: {{(few ? 1 : 50)}}) {
                totalCount
                nodes {
                  code
                  stale
                  salesperson { name manager { name } }
                  salesLines(first: 2) { totalCount nodes { net product { sku } } }
                  history(first: 1) { nodes { version fields { field } } }
                }
              }
            }
            """);

    /// <summary>Whatever lists come, they are held to it.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Every_list_with_everything_of_its_rows(DatabaseKind kind)
    {
        var server = await company.OnAsync(kind);
        await FillAsync(server);

        foreach (var root in ServedLists.Roots)
        {
            var rows = (await server.AskAsync(ServedLists.Everything(root, 50)))["data"]![root]!["nodes"]!.AsArray().Count;

            Assert.True(rows > 1, $"{root} has {rows} rows.");
            await NeedsAsManyAsync(kind, few => ServedLists.Everything(root, few ? 1 : 50));
        }
    }

    /// <summary>Grades and limits are worked out in memory; what they are made of is read for all customers of the answer at once.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Cards_with_their_credit_and_the_list_of_reviews(DatabaseKind kind)
    {
        await FillAsync(await company.OnAsync(kind));
        await NeedsAsManyAsync(kind, few => $$"""
            {
              customers(first: {{(few ? 1 : 50)}}) {
                nodes {
                  credit {
                    grade
                    scorecard { groups { measures { value } } altman { z } explanation }
                    before: scorecard(on: "2025-06-30") { grade }
                    limitProposals { amount reason steps { text(language: CHINESE) } }
                    spread { ratio }
                    recommendedLimit
                    reviewDue { dueOn signals { signal } customer { name } }
                    statements(first: 2) { nodes { sales } }
                    facts(first: 2) { nodes { value } }
                    reviews(first: 2) { nodes { scores { points } limits { amount } } }
                  }
                }
              }
              creditReviewsDue(on: "2030-01-01") { count rows(first: {{(few ? 1 : 50)}}) { dueOn customer { name } } }
            }
            """);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_card_by_its_code_with_its_lists(DatabaseKind kind) =>
        await NeedsAsManyAsync(kind, few => $$"""
            {
              customerByCode(code: "C001") {
                salesLines(first: {{(few ? 1 : 50)}}) { nodes { product { sku } salesperson { manager { name } } } }
                history(first: {{(few ? 1 : 50)}}) { nodes { version } }
              }
            }
            """);

    [Fact]
    public async Task A_deck() =>
        await NeedsAsManyAsync(DatabaseKind.Sqlite, few => $$"""
            {
              cardDeck(where: { code: { startsWith: "{{(few ? "C001" : "C")}}" } }) { cards axes { values { cards } } }
            }
            """);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task An_analysis_with_the_cards_of_its_ranking(DatabaseKind kind) =>
        await NeedsAsManyAsync(kind, few => $$"""
            {
              salesAnalysis(period: { from: "2025-01-01", to: "{{(few ? "2025-01-10" : "2026-07-01")}}" }) {
                totals { net documents customers }
                concentration { gini }
                abc { rows(first: 50) { code customer { name salesperson { name } } } }
                byProduct: abc(by: PRODUCT) { rows { product { category } } }
                composition(by: REGION) { groups { key rows { code } } }
                byMonth: composition(by: MONTH) { groups { key net } }
                margin(by: CUSTOMER) { key }
                productMix { key target }
                performance { nodes { net target } }
                tendencies { nodes { quotient } }
                opportunities { nodes { potential } }
                cube(by: [MONTH, PRODUCT]) { nodes { net documents } }
              }
            }
            """);

    [Fact]
    public async Task Objects_of_one_type_by_their_ids()
    {
        var server = await company.OnSqliteAsync();
        var ids = (await server.DataAsync("{ customers(first: 50) { nodes { id } } }"))["customers"]!["nodes"]!
            .AsArray().Select(node => $"\"{node!["id"]}\"").ToList();

        await NeedsAsManyAsync(DatabaseKind.Sqlite, few => $$"""
            {
              nodes(ids: [{{string.Join(", ", few ? ids.Take(1) : ids)}}]) {
                id
                ... on Customer { name custodian { name } }
              }
            }
            """);
    }

    /// <summary>What no file brings.</summary>
    private static async Task FillAsync(RunningServer server)
    {
        await using var db = server.Open();

        if (!await db.CardLoans.AnyAsync())
        {
            var borrower = await db.Employees.FirstAsync();

            db.AddRange(db.Customers.Take(3).AsEnumerable().Select(card => new CardLoanRow
            {
                CustomerId = card.Id,
                BorrowerId = borrower.Id,
                Purpose = "Visit",
                RequestedAt = RunningServer.Now.UtcDateTime,
                RequestedUntil = RunningServer.Now.UtcDateTime.AddHours(2),
                ChangedAt = RunningServer.Now.UtcDateTime,
                Events = [new() { Version = 1, Step = CardLoanStep.Requested, Actor = borrower.Code, At = RunningServer.Now.UtcDateTime }],
            }).ToList());
            await db.SaveChangesAsync();
            await CreditSamples.FillAsync(server.Store);
            await ComplaintSamples.FillAsync(server.Store);
        }
    }

    private async Task NeedsAsManyAsync(DatabaseKind kind, Func<bool, string> query)
    {
        var server = await company.OnAsync(kind);
        var few = await StatementsAsync(server, query(true));
        var many = await StatementsAsync(server, query(false));

        Assert.NotEmpty(few);
        Assert.True(few.Count == many.Count, $"{few.Count} and {many.Count}:\n{string.Join("\n\n", many)}");
    }

    private static async Task<IReadOnlyList<string>> StatementsAsync(RunningServer server, string query)
    {
        server.Sql.Take();
        var answer = await server.AskAsync(query);

        Assert.NotNull(answer["data"]);
        return server.Sql.TakeReads();
    }
}
