using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The measures of one operation or fragment by itself, and where it spreads others. Read without recursion.</summary>
internal sealed class DefinitionOutline
{
    private readonly Stack<(GraphQLSelectionSet Set, Level Level)> open = new();

    private DefinitionOutline(ASTNode definition) => Definition = definition;

    /// <summary>The operation or fragment.</summary>
    public ASTNode Definition { get; }

    /// <summary>The fragments that it spreads, and where.</summary>
    public List<(GraphQLFragmentSpread Spread, Level Level)> Spreads { get; } = [];

    /// <summary>Its selections, its own level depths.</summary>
    public Extent Own { get; private set; } = Extent.Empty;

    /// <summary>Reads a definition and adds what it has of everything that is counted over the whole document.</summary>
    public static DefinitionOutline Of(ASTNode definition, GraphQLSelectionSet selections, DocumentCounts counts)
    {
        var outline = new DefinitionOutline(definition);
        outline.open.Push((selections, Level.Top));
        while (outline.open.TryPop(out var next) && counts.Refusal is null)
        {
            outline.Read(next.Set, next.Level, counts);
        }

        return outline;
    }

    private void Read(GraphQLSelectionSet set, Level level, DocumentCounts counts)
    {
        foreach (var selection in set.Selections)
        {
            var within = Enter(selection, level, counts);
            Own = Own.With(within);
            counts.Directives(((IHasDirectivesNode)selection).Directives);
            if (selection is GraphQLFragmentSpread spread)
            {
                Spreads.Add((spread, within));
            }
            else if (((IHasSelectionSetNode)selection).SelectionSet is { } selections)
            {
                open.Push((selections, within));
            }
        }
    }

    private static Level Enter(ASTNode selection, Level level, DocumentCounts counts)
    {
        if (selection is not GraphQLField field)
        {
            return level.IntoFragment();
        }

        counts.Alias(field.Alias);
        counts.Arguments(field.Arguments);
        return level.IntoField(field.Name.Value);
    }
}
