using CustomerGraph.Conventions.Guard;
using GraphQLParser;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>What a document has of everything that is limited, counted the slow way: by opening every fragment where it stands.</summary>
internal sealed class Measures
{
    private readonly Dictionary<string, SmallFragment> fragments;
    private readonly Dictionary<string, int> paths = [];

    private Measures(SmallDocument document) =>
        fragments = document.Fragments.ToDictionary(fragment => fragment.Name);

    private int Fields { get; set; }

    private int Depth { get; set; }

    private int Nesting { get; set; }

    /// <summary>The limits at which the document just passes.</summary>
    public static GuardOptions Of(SmallDocument document)
    {
        var measures = new Measures(document);
        foreach (var (index, operation) in document.Operations.Index())
        {
            measures.Open(operation, $"{index}", 1, 1);
        }

        var written = document.Operations.Concat(document.Fragments.Select(fragment => fragment.Selections))
            .SelectMany(Written).ToList();
        var fields = written.OfType<SmallSelection.Field>().ToList();

        return new GuardOptions
        {
            MaxDocumentBytes = System.Text.Encoding.UTF8.GetByteCount(document.Text),
            MaxTokens = Tokens(document.Text),
            MaxNesting = Math.Max(measures.Nesting, Brackets(document.Text)),
            MaxDepth = measures.Depth,
            MaxFields = measures.Fields,
            MaxRepeats = measures.paths.Values.Max(),
            MaxAliases = fields.Count(field => field.Alias is not null),
            MaxDirectives = fields.Sum(field => field.Directives.Count)
                + written.OfType<SmallSelection.Spread>().Count(spread => spread.Directive is not null),
            MaxFragments = document.Fragments.Count,
            MaxOperations = document.Operations.Count,
        };
    }

    /// <summary>Whether some fragment leads back to itself.</summary>
    public static bool GoesInCircles(SmallDocument document) =>
        document.Fragments.Any(fragment => Leads(document, fragment.Name, fragment.Name, []));

    private static bool Leads(SmallDocument document, string from, string to, HashSet<string> seen) =>
        Written(document.Fragments.Single(fragment => fragment.Name == from).Selections)
            .OfType<SmallSelection.Spread>()
            .Any(spread => spread.Fragment == to || (seen.Add(spread.Fragment) && Leads(document, spread.Fragment, to, seen)));

    private void Open(IReadOnlyList<SmallSelection> selections, string path, int depth, int nesting)
    {
        foreach (var selection in selections)
        {
            Fields++;
            Nesting = Math.Max(Nesting, nesting);
            switch (selection)
            {
                case SmallSelection.Field field:
                    var name = $"{path}.{field.ResponseName}";
                    paths[name] = paths.GetValueOrDefault(name) + 1;
                    Depth = Math.Max(Depth, depth);
                    Open(field.Below, name, depth + 1, nesting + 1);
                    break;
                case SmallSelection.Inline inline:
                    Open(inline.Below, path, depth, nesting + 1);
                    break;
                case SmallSelection.Spread spread:
                    Open(fragments[spread.Fragment].Selections, path, depth, nesting + 1);
                    break;
            }
        }
    }

    private static IEnumerable<SmallSelection> Written(IReadOnlyList<SmallSelection> selections) =>
        selections.SelectMany(selection => Written(selection.Below).Prepend(selection));

    private static int Tokens(string text)
    {
        var count = 0;
        for (var token = Lexer.Lex(text); token.Kind != TokenKind.EOF; token = Lexer.Lex(text, token.End))
        {
            count++;
        }

        return count;
    }

    private static int Brackets(string text) => text
        .Aggregate((Open: 0, Most: 0), (count, character) => character switch
        {
            '{' or '(' or '[' => (count.Open + 1, Math.Max(count.Most, count.Open + 1)),
            '}' or ')' or ']' => (count.Open - 1, count.Most),
            _ => count,
        }).Most;
}
