using System.Text.RegularExpressions;

namespace CustomerGraph.Api.Tests.Hostile;

/// <summary>What an answer must not tell of the inside: code, statements, files, connections.</summary>
internal static partial class Secrets
{
    /// <summary>All that a text tells of it.</summary>
    public static IEnumerable<string> In(string text) => Secret().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        """
        \bat\ [A-Z]\w+\.\w+.*\(          # a line of a stack trace
        | \.cs\b | :line\ \d             # a place in the code
        | \b\w*Exception\b               # a class
        | \b(SELECT|INSERT|UPDATE|DELETE)\b.*\b(FROM|INTO|SET)\b | \bSQLite\b | \bNpgsql\b | no\ such\ (table|column)
        | Data\ Source | \bHost= | Password
        | (/tmp|/work|/home|/root|/usr|/var)/
        | \b(CustomerGraph|GraphQLParser|Microsoft|System)\.[A-Z]\w+
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Secret();
}
