using System.Net;
using System.Text.Json;
using CustomerGraph.Conventions.Tests.Guard;

namespace CustomerGraph.Api.Tests.Hostile;

/// <summary>Documents and variables that the engine cannot stand by itself, sent to the running product.</summary>
[Collection(AttackedApi.Collection)]
public sealed class HostileDocumentExamples(AttackedApi api)
{
    private static readonly HostileDocuments Documents = new(new HostileWords
    {
        Leaf = "__typename",
        Arguments = arguments => $"customers({arguments}) {{ totalCount }}",
        Number = number => $"customers(first: {number}) {{ totalCount }}",
        List = list => $"nodes(ids: {list}) {{ id }}",
        WrongItem = "1.5",
        Filter = filter => $"customers(where: {{ name: {filter} }}) {{ totalCount }}",
        Text = "eq",
        Open = "customers",
        Item = below => $"customerByCode(code: \"C001\") {{ salesperson {{ {below} }} }}",
        ItemType = "Employee",
        Related = below => $"manager {{ {below} }}",
        Inner = "name",
        Types = ["Employee", "Node"],
    });

    public static TheoryData<string> Names => [.. Documents.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_document_is_answered_and_so_is_the_next_request(string name)
    {
        var reply = await api.PostAsync(JsonSerializer.Serialize(new { query = Documents.All[name]() }));

        Assert.True(reply.Text.Length < 100_000, $"{reply.Text.Length} characters");
        Assert.DoesNotContain("Unexpected", reply.Text.Replace("Unexpected character", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
        await api.AssertAnswersAsync();
    }

    [Theory]
    [InlineData("fragments in a circle through fields", "CG_FRAGMENT_CYCLE")]
    [InlineData("a chain of fragments", "CG_DOCUMENT_LIMIT")]
    [InlineData("spreads that double", "CG_DOCUMENT_LIMIT")]
    [InlineData("unknown directives", "CG_DOCUMENT_LIMIT")]
    [InlineData("brackets of lists", "HC0086")]
    [InlineData("too many bytes", "HC0010")]
    public async Task The_refusal_says_why(string name, string code) =>
        Assert.Equal(code, (await api.PostAsync(JsonSerializer.Serialize(new { query = Documents.All[name]() }))).Code);

    [Theory]
    [InlineData("digits", "CG_VARIABLE_LIMIT")]
    [InlineData("depth", "CG_VARIABLE_LIMIT")]
    [InlineData("items", "CG_VARIABLE_LIMIT")]
    [InlineData("members", "CG_VARIABLE_LIMIT")]
    [InlineData("values", "CG_VARIABLE_LIMIT")]
    [InlineData("exponent", "CG_VARIABLE_LIMIT")]
    [InlineData("bytes", "HC0010")]
    public async Task Hostile_variables_are_refused(string kind, string code)
    {
        var reply = await api.PostAsync(
            $$$"""{"query":"query($a: CustomerFilterInput) { customers(where: $a) { totalCount } }","variables":{"a":{{{HostileValues.All[kind]()}}}}}""",
            ("Accept", "application/graphql-response+json"));

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.Code));
        await api.AssertAnswersAsync();
    }

    /// <summary>What is dear is refused before it begins: here 100 x 100 x 100 rows.</summary>
    [Fact]
    public async Task A_document_that_is_too_dear_is_refused_with_both_numbers()
    {
        const string lines = "salesLines(first: 100) { nodes { customer { salesLines(first: 100) { nodes { net } } } } }";
        var reply = await api.PostAsync(JsonSerializer.Serialize(new { query = $"{{ customers(first: 100) {{ nodes {{ {lines} }} }} }}" }));

        Assert.Equal("HC0047", reply.Code);
        Assert.Contains("\"maxFieldCost\":25000", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_001)]
    public async Task A_list_of_many_ids_is_refused(int count)
    {
        var reply = await api.PostAsync(JsonSerializer.Serialize(new
        {
            query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
            variables = new { ids = Enumerable.Repeat("Q3VzdG9tZXI6MQ==", count) },
        }));

        Assert.Equal("CG_VARIABLE_LIMIT", reply.Code);
    }
}
