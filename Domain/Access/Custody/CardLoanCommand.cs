namespace CustomerGraph.Domain.Access.Custody;

/// <summary>What somebody wants done with a loan that was asked for, and when.</summary>
public abstract record CardLoanCommand
{
    private CardLoanCommand(DateTimeOffset at) => At = at;

    /// <summary>When it is to be done. The domain has no clock; whoever builds the command reads one.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Lend the card, until the end that was asked for or another one.</summary>
    public sealed record Grant(string By, Option<DateTimeOffset> Until, DateTimeOffset At) : CardLoanCommand(At);

    /// <summary>Do not lend it.</summary>
    public sealed record Refuse(string By, string Reason, DateTimeOffset At) : CardLoanCommand(At);

    /// <summary>Give it back.</summary>
    public sealed record GiveBack(string By, DateTimeOffset At) : CardLoanCommand(At);

    /// <summary>Lend it for longer.</summary>
    public sealed record Extend(string By, DateTimeOffset Until, DateTimeOffset At) : CardLoanCommand(At);

    /// <summary>Note that it is at its end.</summary>
    public sealed record Expire(DateTimeOffset At) : CardLoanCommand(At);
}
