using System.Text.RegularExpressions;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Loading;

/// <summary>Only the columns that a selection needs leave the database.</summary>
[Collection(Company.Collection)]
public sealed partial class ProjectionExamples(Company company)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_card_is_read_by_what_is_asked_of_it(DatabaseKind kind) =>
        Assert.Equal(
            ["city", "id", "name"],
            await ColumnsAsync(kind, "{ customers(first: 3) { nodes { city name } } }"));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_is_left_out_by_a_directive_or_repeated_in_a_fragment_is_not_read(DatabaseKind kind) =>
        Assert.Equal(
            ["city", "id"],
            await ColumnsAsync(kind, """
                { customers(first: 3) { nodes { ...F again: city name @skip(if: true) ... @include(if: false) { bank } } } }
                fragment F on Customer { city }
                """));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_a_card_refers_to_is_joined_with_what_is_asked_of_it(DatabaseKind kind) =>
        Assert.Equal(
            ["code", "id", "title"],
            await ColumnsAsync(kind, "{ customers(first: 3) { nodes { code salesperson { title } } } }"));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Only_the_number_of_rows_is_read_where_only_that_is_asked_for(DatabaseKind kind)
    {
        var server = await company.OnAsync(kind);
        server.Sql.Take();

        await server.DataAsync("{ customers { totalCount } }");

        Assert.Matches(@"^SELECT count\(\*\)", Assert.Single(server.Sql.TakeReads()).ToLowerInvariant().Replace("select", "SELECT", StringComparison.Ordinal));
    }

    /// <summary>
    /// A field that is a column needs it, the key, and where it is guarded what the rule asks; one that is made of several needs those.
    /// None needs the whole row.
    /// </summary>
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task No_field_of_a_row_takes_the_whole_row_with_it(DatabaseKind kind)
    {
        foreach (var root in ServedLists.Roots)
        {
            foreach (var field in ServedLists.Leaves(ServedLists.RowOf(root)))
            {
                var columns = await ColumnsAsync(kind, $"{{ {root}(first: 2) {{ nodes {{ {field} }} }} }}");

                Assert.True(columns.Count <= 5, $"{root} {field}: {string.Join(", ", columns)}");
            }
        }
    }

    private async Task<IReadOnlyList<string>> ColumnsAsync(DatabaseKind kind, string query)
    {
        var server = await company.OnAsync(kind);
        server.Sql.Take();
        await server.AskAsync(query);

        // What is worked out for all rows of the page is read after them.
        var statement = server.Sql.TakeReads()[0].Replace("\"", "", StringComparison.Ordinal);
        var selected = statement["SELECT".Length..statement.IndexOf("FROM", StringComparison.Ordinal)];

        return [.. Column().Matches(selected).Select(column => column.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\b\w+\.(\w+)")]
    private static partial Regex Column();
}
