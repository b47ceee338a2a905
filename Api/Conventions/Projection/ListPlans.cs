using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Paging;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Projection;

/// <summary>The lists that a selection asks of an entity: one for each field and set of arguments.</summary>
/// <remarks>
/// The engine hands a resolver the same dictionary of arguments for every object of an execution: so the arguments are
/// compared by value only once, and remembered for as long as the execution has them.
/// </remarks>
internal sealed class ListPlans
{
    private static readonly IDictionary<string, ArgumentValue> NoArguments = new Dictionary<string, ArgumentValue>();

    private readonly List<ListPlan> plans = [];
    private readonly ConditionalWeakTable<IDictionary<string, ArgumentValue>, Known> known = [];

    public IReadOnlyList<ListPlan> All => plans;

    public int Count => plans.Count;

    public void Add(ListMember member, IDictionary<string, ArgumentValue>? arguments, Func<ListPlan> plan)
    {
        var signature = ArgumentSignature.Of(arguments);

        if (!plans.Exists(other => other.Member == member && other.Signature == signature))
        {
            plans.Add(plan() with { Member = member, Signature = signature });
        }
    }

    /// <summary>The place of a list in <see cref="Entity.Lists"/>.</summary>
    /// <exception cref="InvalidOperationException">It was not asked for when the entity was loaded.</exception>
    public int IndexOf(ListMember member, IDictionary<string, ArgumentValue>? arguments)
    {
        arguments ??= NoArguments;

        return known.TryGetValue(arguments, out var place) && place.Member == member ? place.Index : Find(member, arguments);
    }

    private int Find(ListMember member, IDictionary<string, ArgumentValue> arguments)
    {
        var signature = ArgumentSignature.Of(arguments);
        var index = plans.FindIndex(plan => plan.Member == member && plan.Signature == signature);

        if (index < 0)
        {
            throw new InvalidOperationException($"The list '{member.Name}' was not loaded with its entity.");
        }

        known.AddOrUpdate(arguments, new Known(member, index));
        return index;
    }

    private sealed record Known(ListMember Member, int Index);
}

/// <summary>One list of an entity and what is asked of it, or why that cannot be asked.</summary>
internal sealed record ListPlan(PageRequest? Request, FieldError? Failure)
{
    public ListMember Member { get; init; } = null!;

    public string Signature { get; init; } = "";
}
