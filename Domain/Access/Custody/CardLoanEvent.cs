namespace CustomerGraph.Domain.Access.Custody;

/// <summary>What happened to a loan: one entry in its history.</summary>
public abstract record CardLoanEvent
{
    private CardLoanEvent(DateTimeOffset at) => At = at;

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Somebody asked for it.</summary>
    public sealed record Requested(LoanRequest Request) : CardLoanEvent(Request.At);

    /// <summary>It was granted, until a time.</summary>
    public sealed record Granted(string By, DateTimeOffset Until, DateTimeOffset At) : CardLoanEvent(At);

    /// <summary>It was refused.</summary>
    public sealed record Refused(string By, string Reason, DateTimeOffset At) : CardLoanEvent(At);

    /// <summary>The borrower gave the card back.</summary>
    public sealed record Returned(DateTimeOffset At) : CardLoanEvent(At);

    /// <summary>It was granted for longer.</summary>
    public sealed record Extended(string By, DateTimeOffset Until, DateTimeOffset At) : CardLoanEvent(At);

    /// <summary>It was noted that it is at its end.</summary>
    public sealed record Expired(DateTimeOffset At) : CardLoanEvent(At);
}
