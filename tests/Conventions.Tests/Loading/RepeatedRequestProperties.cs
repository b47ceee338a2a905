using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;
using FsCheck;
using FsCheck.Xunit;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Loading;

/// <summary>A document that is cached keeps its plans, and they their statements: nobody must see a difference.</summary>
public sealed class RepeatedRequestProperties
{
    private const string Query = """
        query ($size: Int, $where: BookFilterInput, $order: [BookSortInput!]) {
          books(first: $size, where: $where, order: $order) {
            totalCount
            nodes { title author { name } loans(first: 2) { nodes { id reader } pageInfo { hasNextPage } } }
            pageInfo { hasNextPage endCursor }
          }
          authors(first: 100) { nodes { name books(first: $size, order: $order) { edges { cursor node { id isLong } } } } }
        }
        """;

    private const string Node = "query ($id: ID!) { node(id: $id) { id ... on Author { name books(first: 3) { nodes { id } } } ... on Book { title loans { nodes { id } } } } }";

    [Property(MaxTest = 12)]
    public Task What_is_asked_again_is_answered_alike_on_SQLite(DoNotSize<int> seed) => HoldsAsync(Libraries.Sqlite, seed.Item);

    [Property(MaxTest = 6)]
    public Task What_is_asked_again_is_answered_alike_in_memory(DoNotSize<int> seed) => HoldsAsync(Libraries.InMemory, seed.Item);

    [PostgreSqlProperty(MaxTest = 12)]
    public Task What_is_asked_again_is_answered_alike_on_PostgreSQL(DoNotSize<int> seed) => HoldsAsync(Libraries.PostgreSql, seed.Item);

    [Theory]
    [InlineData(Libraries.Sqlite)]
    [InlineData(Libraries.InMemory)]
    public async Task What_was_planned_for_one_key_serves_the_others(string database)
    {
        var library = await Libraries.OverAsync(database);
        var document = Parsed(Node);
        var ids = Libraries.Contents.Authors.Select(author => GlobalId.Write("Author", author.Id))
            .Concat(Libraries.Contents.Books.Select(book => GlobalId.Write("Book", book.Id)));

        foreach (var id in ids)
        {
            var variables = new JsonObject { ["id"] = id };
            var answer = await library.AskAsync(Node, document, variables);

            Assert.Equal(id, (string?)answer["data"]!["node"]!["id"]);
            Assert.Equal((await library.AskAsync(Node, variables)).ToJsonString(), answer.ToJsonString());
        }
    }

    private static async Task HoldsAsync(string database, int seed)
    {
        var library = await Libraries.OverAsync(database);
        var requests = new BookRequests(seed, Libraries.Contents);
        var document = Parsed(Query);
        var asked = Enumerable.Range(0, 2).Select(_ => new JsonObject
        {
            ["size"] = requests.PageSize(),
            ["where"] = requests.Where(),
            ["order"] = requests.Order(),
        }).ToList();
        var expected = new List<string>();

        foreach (var variables in asked)
        {
            expected.Add((await library.AskAsync(Query, variables)).ToJsonString());
        }

        for (var time = 0; time < 3; time++)
        {
            for (var index = 0; index < asked.Count; index++)
            {
                Assert.Equal(expected[index], (await library.AskAsync(Query, document, asked[index])).ToJsonString());
            }
        }
    }

    private static GraphQLDocument Parsed(string query) => Parser.Parse(query);
}
