using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>All selections of one operation of a document, under one outcome of its conditions.</summary>
/// <remarks>Equal selection sets share their selection, so the plan never outgrows the document by its fragments.</remarks>
internal sealed class OperationPlan
{
    private readonly ConcurrentDictionary<GraphQLSelectionSet[], Selection> selections = new(SameSets.Instance);

    /// <summary>The selection below a node of the engine's own.</summary>
    public Selection? Below(GraphQLSelectionSet? set) => set is null ? null : Below([set]);

    /// <summary>The selection below a field whose places in the document have these selection sets.</summary>
    public Selection Below(GraphQLSelectionSet[] sets) =>
        selections.GetOrAdd(sets, static (key, plan) => new Selection(plan, key), this);

    private sealed class SameSets : IEqualityComparer<GraphQLSelectionSet[]>
    {
        public static readonly SameSets Instance = new();

        public bool Equals(GraphQLSelectionSet[]? x, GraphQLSelectionSet[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(GraphQLSelectionSet[] sets)
        {
            var hash = default(HashCode);
            foreach (var set in sets)
            {
                hash.Add(RuntimeHelpers.GetHashCode(set));
            }

            return hash.ToHashCode();
        }
    }
}
