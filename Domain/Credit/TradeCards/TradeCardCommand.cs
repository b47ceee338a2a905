using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>What somebody wants done with a trade card.</summary>
public abstract record TradeCardCommand
{
    private TradeCardCommand(TradeCardStep step, Signatory by, DateTimeOffset at) => (Step, By, At) = (step, by, at);

    /// <summary>The name of the step.</summary>
    public TradeCardStep Step { get; }

    /// <summary>Who wants it.</summary>
    public Signatory By { get; }

    /// <summary>When it is to be done.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Write it anew.</summary>
    public sealed record Revise(TradeCardEntry Entry, Signatory By, DateTimeOffset At) : TradeCardCommand(TradeCardStep.Revise, By, At);

    /// <summary>Hand it to the sales manager.</summary>
    public sealed record Submit(Signatory By, DateTimeOffset At) : TradeCardCommand(TradeCardStep.Submit, By, At);

    /// <summary>Be for it.</summary>
    public sealed record Endorse(Signatory By, DateTimeOffset At) : TradeCardCommand(TradeCardStep.Endorse, By, At);

    /// <summary>Approve it.</summary>
    public sealed record Approve(Signatory By, DateTimeOffset At) : TradeCardCommand(TradeCardStep.Approve, By, At);

    /// <summary>Not endorse or not approve it.</summary>
    public sealed record Reject(string Reason, Signatory By, DateTimeOffset At) : TradeCardCommand(TradeCardStep.Reject, By, At);
}
