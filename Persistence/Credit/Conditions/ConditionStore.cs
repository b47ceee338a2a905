using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Conditions.ConditionCommand;
using Event = CustomerGraph.Domain.Credit.Conditions.ConditionEvent;

namespace CustomerGraph.Persistence.Credit.Conditions;

/// <summary>Keeps conditions, 附加條件: each method takes one a step further, or does nothing.</summary>
public sealed class ConditionStore(IStore store)
{
    private readonly DecisionBook<CreditCondition, Event, CreditConditionRow> book = new(store, new ConditionForm());

    /// <summary>Offers a condition.</summary>
    /// <returns>The key of the condition, or why nothing was done.</returns>
    public Task<Either<Seq<DecisionError>, long>> ProposeAsync(
        long customerId, ConditionEntry entry, Signatory person, Authorship by, CancellationToken cancellation) =>
        book.BeginAsync(
            customerId,
            entry.Number,
            _ => Task.FromResult(ConditionWorkflow.Propose(entry, person, by.Time()).Map(proposed => Seq1<Event>(proposed))),
            by,
            cancellation);

    /// <summary>Does something with a condition.</summary>
    /// <param name="id">The key of the condition.</param>
    /// <param name="expectedVersion">The version that the step is meant for.</param>
    /// <param name="command">What is to be done at a time.</param>
    /// <param name="by">Who, when, and what they may see.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <inheritdoc cref="ProposeAsync" path="/returns"/>
    public Task<Either<Seq<DecisionError>, long>> StepAsync(
        long id, int expectedVersion, Func<DateTimeOffset, Command> command, Authorship by, CancellationToken cancellation) =>
        book.StepAsync(id, expectedVersion, condition => ConditionWorkflow.Decide(command(by.Time()), condition).Map(Seq1), by, cancellation);
}
