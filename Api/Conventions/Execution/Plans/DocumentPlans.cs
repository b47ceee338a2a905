using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>The plans of one document. They live as long as the document does, so whoever caches it caches them.</summary>
internal sealed class DocumentPlans(GraphQLDocument document)
{
    /// <summary>Each condition doubles the outcomes, and so can each policy; a caller who tries them all must not fill the memory.</summary>
    private const int Most = 32;

    private static readonly ConditionalWeakTable<GraphQLDocument, DocumentPlans> All = [];

    private readonly ConditionVariables conditions = new(document);
    private readonly ConcurrentDictionary<(ISchema, GraphQLOperationDefinition, ulong, UInt128), OperationPlan> plans = [];

    /// <summary>The plan for an execution: the same for all that have its document, operation and conditions, and whose callers may do the same.</summary>
    public static OperationPlan For(ExecutionContext context) =>
        All.GetValue(context.Document, static document => new DocumentPlans(document)).Plan(context);

    private OperationPlan Plan(ExecutionContext context)
    {
        if (conditions.Outcome(context.Variables) is not { } outcome)
        {
            return new OperationPlan();
        }

        var key = (context.Schema, context.Operation, outcome, OperationRights.Of(context).Signature);
        if (plans.TryGetValue(key, out var plan))
        {
            return plan;
        }

        if (plans.Count >= Most)
        {
            plans.Clear();
        }

        return plans.GetOrAdd(key, static _ => new OperationPlan());
    }
}
