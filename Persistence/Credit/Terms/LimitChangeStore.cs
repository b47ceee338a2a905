using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Terms.LimitChangeCommand;
using Event = CustomerGraph.Domain.Credit.Terms.LimitChangeEvent;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>Keeps changes of limit: each method takes one a step further, or does nothing. What is approved goes into the book of terms.</summary>
public sealed class LimitChangeStore(IStore store)
{
    private readonly DecisionBook<LimitChange, Event, LimitChangeRow> book = new(store, new LimitChangeForm());

    /// <summary>Proposes a change.</summary>
    /// <returns>The key of the change, or why nothing was done.</returns>
    public Task<Either<Seq<DecisionError>, long>> ProposeAsync(
        long customerId, LimitProposalEntry entry, Signatory person, Authorship by, CancellationToken cancellation) =>
        book.BeginAsync(
            customerId,
            entry.Number,
            _ => Task.FromResult(LimitChangeWorkflow.Propose(entry, person, by.Time()).Map(proposed => Seq1<Event>(proposed))),
            by,
            cancellation);

    /// <summary>Does something with a change.</summary>
    /// <param name="id">The key of the change.</param>
    /// <param name="expectedVersion">The version that the step is meant for.</param>
    /// <param name="command">What is to be done at a time.</param>
    /// <param name="by">Who, when, and what they may see.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <inheritdoc cref="ProposeAsync" path="/returns"/>
    public Task<Either<Seq<DecisionError>, long>> StepAsync(
        long id, int expectedVersion, Func<DateTimeOffset, Command> command, Authorship by, CancellationToken cancellation) =>
        book.StepAsync(id, expectedVersion, change => LimitChangeWorkflow.Decide(command(by.Time()), change).Map(Seq1), by, cancellation);
}
