using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Rights;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Projection;

/// <summary>What was planned before for one place in a document.</summary>
/// <remarks>
/// A plan follows from the place, from the values of the variables that are used there, and from what the caller may. It
/// lives as long as the document does, so whoever caches documents caches plans, and with them their statements.
/// </remarks>
internal sealed class KnownPlans
{
    /// <summary>Callers choose their variables freely; they must not fill the memory by it.</summary>
    private const int Most = 32;

    /// <summary>Nobody sends the same long values again.</summary>
    private const int LongestVariables = 1_000;

    private static readonly ConditionalWeakTable<ASTNode, KnownPlans> All = [];

    private readonly IReadOnlyList<string> variables;
    private readonly ConcurrentDictionary<(object Type, UInt128 Rights, string Variables), object> plans = [];

    private KnownPlans(ASTNode place, GraphQLDocument document) => variables = UsedVariables.In(place, document);

    /// <summary>The plan for a place, made when there is none yet.</summary>
    /// <param name="context">The execution.</param>
    /// <param name="place">A field with its arguments, or only what is selected below it.</param>
    /// <param name="type">The field or the type in the schema that is planned for.</param>
    /// <param name="make">Makes the plan, from nothing else.</param>
    public static TPlan Of<TPlan>(IExecutionContext context, ASTNode place, object type, Func<TPlan> make)
        where TPlan : class
    {
        var known = All.GetValue(place, _ => new KnownPlans(place, context.Document));
        var rights = OperationRights.Of(context);

        if (known.Values(context) is not { } values)
        {
            return make();
        }

        var key = (type, rights.Signature, values);

        if (known.plans.TryGetValue(key, out var plan))
        {
            return (TPlan)plan;
        }

        var made = make();

        // That something secret was compared is to be recorded each time.
        if (rights.HasComparedSecrets)
        {
            return made;
        }

        if (known.plans.Count >= Most)
        {
            known.plans.Clear();
        }

        return (TPlan)known.plans.GetOrAdd(key, made);
    }

    private string? Values(IExecutionContext context)
    {
        if (variables.Count == 0)
        {
            return "";
        }

        // As they were sent: the order in which the members of an object were written counts.
        var sent = context.ExecutionOptions.Variables;
        var text = string.Join(';', variables.Select(name =>
            sent is not null && sent.TryGetValue(name, out var value) ? ArgumentSignature.OfValue(value) : "absent"));

        return text.Length <= LongestVariables ? text : null;
    }
}
