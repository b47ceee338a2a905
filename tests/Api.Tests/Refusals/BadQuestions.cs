using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Refusals;

/// <summary>What makes no sense in a question is refused with a code, the field and the rule.</summary>
[Collection(Company.Collection)]
public sealed class BadQuestions(Company company)
{
    [Theory]
    [InlineData("customers(first: -1) { totalCount }", "HC0079", "first", "at least 0")]
    [InlineData("customers(last: -1) { totalCount }", "HC0079", "last", "at least 0")]
    [InlineData("customers(first: 101) { totalCount }", "HC0051", "maxAllowedItems", "maximum")]
    [InlineData("customers(first: 1, last: 1) { totalCount }", "CG_FIRST_AND_LAST", "first", "not both")]
    [InlineData("customers(after: \"x\") { totalCount }", "HC0078", "after", "cursor")]
    [InlineData("customers(before: \"\") { totalCount }", "HC0078", "before", "cursor")]
    [InlineData("customers(where: { channel: { eq: null } }) { totalCount }", "HC0026", "eq", "Null")]
    [InlineData("customers(where: { id: { eq: \"x\" } }) { totalCount }", "CG_INVALID_ID", "x", "no id")]
    [InlineData("nodes(ids: [\"x\"]) { id }", null, "", "")]
    public async Task A_list(string field, string? code, string named, string rule) =>
        await RefusesAsync(field, code, named, rule);

    private async Task RefusesAsync(string field, string? code, string named, string rule)
    {
        var answer = await (await company.OnSqliteAsync()).AskAsync($"{{ {field} }}");
        var error = answer["errors"]?.AsArray().Single()!;

        Assert.Equal(code, (string?)error["extensions"]?["code"]);
        Assert.Contains(named, error.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(rule, (string)error["message"]!, StringComparison.Ordinal);
    }
}
