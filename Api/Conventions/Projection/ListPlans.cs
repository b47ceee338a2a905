using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Paging;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Projection;

/// <summary>The lists that a selection asks of an entity: one for each field and set of arguments.</summary>
/// <remarks>
/// The engine hands a resolver the very dictionary of arguments that the plan was made from, so that a list is found
/// by comparing references; when it does not, the arguments are compared by value.
/// </remarks>
internal sealed class ListPlans
{
    /// <summary>More dictionaries than this are not remembered: a caller that makes a new one each time is slow, not wrong.</summary>
    private const int MaxKnown = 64;

    private readonly List<ListPlan> plans = [];
    private volatile Known[] known = [];

    public IReadOnlyList<ListPlan> All => plans;

    public int Count => plans.Count;

    public ListPlan Add(ListMember member, IDictionary<string, ArgumentValue>? arguments, Func<ListPlan> plan)
    {
        var signature = ArgumentSignature.Of(arguments);
        var index = plans.FindIndex(other => other.Member == member && other.Signature == signature);

        if (index < 0)
        {
            index = plans.Count;
            plans.Add(plan() with { Member = member, Signature = signature });
        }

        known = [.. known, new Known(member, arguments, index)];
        return plans[index];
    }

    /// <summary>The place of a list in <see cref="Entity.Lists"/>.</summary>
    /// <exception cref="InvalidOperationException">It was not asked for when the entity was loaded.</exception>
    public int IndexOf(ListMember member, IDictionary<string, ArgumentValue>? arguments)
    {
        foreach (var entry in known)
        {
            if (entry.Member == member && ReferenceEquals(entry.Arguments, arguments))
            {
                return entry.Index;
            }
        }

        var signature = ArgumentSignature.Of(arguments);
        var index = plans.FindIndex(plan => plan.Member == member && plan.Signature == signature);

        if (index < 0)
        {
            throw new InvalidOperationException($"The list '{member.Name}' was not loaded with its entity.");
        }

        if (known.Length < MaxKnown)
        {
            known = [.. known, new Known(member, arguments, index)];
        }

        return index;
    }

    private sealed record Known(ListMember Member, IDictionary<string, ArgumentValue>? Arguments, int Index);
}

/// <summary>One list of an entity and what is asked of it, or why that cannot be asked.</summary>
internal sealed record ListPlan(PageRequest? Request, FieldError? Failure)
{
    public ListMember Member { get; init; } = null!;

    public string Signature { get; init; } = "";
}
