using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;

namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>What happened to a trade card.</summary>
public abstract record TradeCardEvent
{
    private TradeCardEvent() { }

    /// <summary>It was drafted, perhaps in answer to a rejection.</summary>
    /// <param name="Content">What it says.</param>
    /// <param name="Drafter">Who drafted it.</param>
    /// <param name="Answers">The number of the rejected card.</param>
    public sealed record Drafted(TradeCardContent Content, Signature Drafter, Option<string> Answers) : TradeCardEvent;

    /// <summary>The draft was written anew.</summary>
    public sealed record Revised(TradeCardContent Content, DateTimeOffset At) : TradeCardEvent;

    /// <summary>It was handed to the sales manager.</summary>
    public sealed record Submitted(DateTimeOffset At) : TradeCardEvent;

    /// <summary>It was endorsed.</summary>
    public sealed record Endorsed(Signature Endorser) : TradeCardEvent;

    /// <summary>It was approved; these terms go into the book.</summary>
    public sealed record Approved(AgreedTerms Agreed) : TradeCardEvent;

    /// <summary>It was rejected.</summary>
    public sealed record Rejected(Signature Rejection, string Reason) : TradeCardEvent;
}
