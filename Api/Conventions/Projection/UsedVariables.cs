using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace CustomerGraph.Conventions.Projection;

/// <summary>The variables that are used at a place in a document and in the fragments that are spread there.</summary>
internal sealed class UsedVariables : ASTVisitor<UsedVariables.Found>
{
    private static readonly UsedVariables Search = new();

    public static IReadOnlyList<string> In(ASTNode place, GraphQLDocument document)
    {
        var found = new Found(document);
        Search.VisitAsync(place, found).AsTask().GetAwaiter().GetResult();

        return [.. found.Names];
    }

    protected override ValueTask VisitVariableAsync(GraphQLVariable variable, Found context)
    {
        context.Names.Add(variable.Name.StringValue);
        return default;
    }

    protected override async ValueTask VisitFragmentSpreadAsync(GraphQLFragmentSpread spread, Found context)
    {
        await base.VisitFragmentSpreadAsync(spread, context);

        if (context.Spread.Add(spread.FragmentName.Name.StringValue)
            && context.Document.FindFragmentDefinition(spread.FragmentName.Name) is { } fragment)
        {
            await VisitAsync(fragment, context);
        }
    }

    /// <summary>What the search has met.</summary>
    internal sealed class Found(GraphQLDocument document) : IASTVisitorContext
    {
        public GraphQLDocument Document => document;

        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Spread { get; } = [];

        public CancellationToken CancellationToken => default;
    }
}
