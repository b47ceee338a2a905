using System.Text;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Domain.Access;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>The table of rights in docs/domain/access.md against the code.</summary>
public sealed class AccessPageExamples
{
    private const string Begin = "<!-- rights -->";
    private const string End = "<!-- /rights -->";

    [Fact]
    public async Task The_page_shows_the_table_of_rights_as_it_is()
    {
        var page = await File.ReadAllTextAsync(Repository.Place("docs", "domain", "access.md"));
        var shown = page[(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..page.IndexOf(End, StringComparison.Ordinal)].Trim();

        Assert.Equal(Table(), shown);
    }

    private static string Table()
    {
        var roles = Enum.GetValues<Role>();
        var table = new StringBuilder()
            .Append("| policy |").AppendJoin("|", roles.Select(role => $" {UpperSnake.Of(role.ToString()).Replace('_', ' ').ToLowerInvariant()} ")).Append("|\n")
            .Append("|---|").AppendJoin("|", roles.Select(_ => "---")).Append('|');

        foreach (var right in Enum.GetValues<Right>())
        {
            table.Append('\n').Append("| `").Append(UpperSnake.Of(right.ToString())).Append("` |").AppendJoin("|", roles.Select(role => Rights.Of(right, role) switch
            {
                Grant.Always => " yes ",
                Grant.ByCard => " by card ",
                Grant.Own => " own ",
                _ => " - ",
            })).Append('|');
        }

        return table.ToString();
    }
}
