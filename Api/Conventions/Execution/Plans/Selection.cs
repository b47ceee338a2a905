using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>The selection sets below a field, merged; compiled for each object type when it is first met.</summary>
internal sealed class Selection(OperationPlan plan, GraphQLSelectionSet[] sets)
{
    private readonly Lock gate = new();
    private volatile TypedSelection[] known = [];

    /// <summary>The selection on an object type.</summary>
    public TypedSelection On(IObjectGraphType type, ExecutionContext context)
    {
        foreach (var selection in known)
        {
            if (ReferenceEquals(selection.Type, type))
            {
                return selection;
            }
        }

        return Compile(type, context);
    }

    /// <summary>Whether an object of the type may have something below it that needs a node.</summary>
    public bool Splices(IGraphType type, ExecutionContext context) => type switch
    {
        IObjectGraphType single => On(single, context).SpliceCount > 0,
        IAbstractGraphType several => several.PossibleTypes.Any(possible => On(possible, context).SpliceCount > 0),
        _ => false,
    };

    private TypedSelection Compile(IObjectGraphType type, ExecutionContext context)
    {
        // Selections below lock within this one; they lie deeper in the document, so no two wait for each other.
        lock (gate)
        {
            if (Array.Find(known, selection => ReferenceEquals(selection.Type, type)) is { } compiled)
            {
                return compiled;
            }

            var made = SelectionCompiler.Compile(plan, type, sets, context);
            known = [.. known, made];
            return made;
        }
    }
}
