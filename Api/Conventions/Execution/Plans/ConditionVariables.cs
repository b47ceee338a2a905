using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>The variables that decide what a document includes: those of its @skip and @include.</summary>
internal sealed class ConditionVariables
{
    /// <summary>With more the outcomes would not fit a key; nobody writes such a document by hand.</summary>
    private const int Most = 32;

    private readonly string[] names;

    /// <summary>Looks through a document once.</summary>
    public ConditionVariables(GraphQLDocument document)
    {
        var found = new Found();
        new Search().VisitAsync(document, found).AsTask().GetAwaiter().GetResult();
        names = [.. found.Names];
    }

    /// <summary>A number for the outcome of all conditions; null when there are too many.</summary>
    public ulong? Outcome(Variables variables)
    {
        if (names.Length > Most)
        {
            return null;
        }

        var outcome = 0UL;
        foreach (var name in names)
        {
            outcome = (outcome << 2) | variables.Find(name)?.Value switch { true => 1UL, false => 2UL, _ => 0UL };
        }

        return outcome;
    }

    private sealed class Found : IASTVisitorContext
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public CancellationToken CancellationToken => default;
    }

    private sealed class Search : ASTVisitor<Found>
    {
        protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Found context)
        {
            foreach (var argument in directive.Arguments?.Items ?? [])
            {
                if (argument.Value is GraphQLVariable variable)
                {
                    context.Names.Add(variable.Name.StringValue);
                }
            }

            return default;
        }
    }
}
