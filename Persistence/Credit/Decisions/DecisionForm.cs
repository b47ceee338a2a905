using CustomerGraph.Persistence.Credit.Events;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Decisions;

/// <summary>How one kind of decision is kept: its events, what they come to, and the row that shows it.</summary>
internal abstract class DecisionForm<TState, TEvent, TRow>(IEventCodec<TEvent> codec, string table)
    where TRow : class, IDecisionRow
{
    /// <summary>How its events are stored.</summary>
    public IEventCodec<TEvent> Codec => codec;

    /// <summary>The table of its rows; what the audit trail calls it.</summary>
    public string Table => table;

    /// <summary>What events come to, all of them from the first on.</summary>
    public abstract TState Replay(Seq<TEvent> history);

    /// <summary>The row of a decision that begins.</summary>
    public abstract TRow Begin(long customerId, TEvent first);

    /// <summary>Makes the row say what the decision is now.</summary>
    public abstract void Show(TRow row, TState state, Seq<TEvent> happened);

    /// <summary>The version of the credit policy that an event was decided by; none for those that no policy was asked for.</summary>
    public virtual Option<int> PolicyOf(TEvent happened) => Option<int>.None;

    /// <summary>What else is to be kept because of an event; nothing for most.</summary>
    public virtual Option<object> Also(TRow row, TEvent happened) => Option<object>.None;
}
