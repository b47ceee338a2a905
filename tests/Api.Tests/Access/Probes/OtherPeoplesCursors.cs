using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>The cursors that somebody gets who sees everything, in many orders: they hold values of rows that others must not see.</summary>
internal static partial class OtherPeoplesCursors
{
    /// <summary>Those of the lists of the root. Both servers are asked, for what is asked is on the audit trail.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(ProbedPair pair)
    {
        var queries =
            from list in pair.Whole.Schema.Query.Fields
            let keys = list.Arguments?.Find("order")?.ResolvedType!.GetNamedType() as IInputObjectGraphType
            where keys is not null
            from field in keys.Fields
            where field.ResolvedType!.GetNamedType() is EnumerationGraphType
            select $"{{ {list.Name}(first: 12, order: {{ {field.Name}: DESC }}) {{ edges {{ cursor }} }} }}";

        return [.. (await pair.AskAsync("G1", [.. queries.Select(query => new Probe(query, new Dictionary<string, object>()))]))
            .SelectMany(answer => Cursor().Matches(answer.Whole)).Select(match => match.Groups[1].Value).Distinct()];
    }

    [GeneratedRegex("\"cursor\":\"([^\"]+)\"")]
    private static partial Regex Cursor();
}
