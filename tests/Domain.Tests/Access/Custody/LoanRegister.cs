using CustomerGraph.Domain.Access.Custody;
using Command = CustomerGraph.Domain.Access.Custody.CardLoanCommand;

namespace CustomerGraph.Domain.Tests.Access.Custody;

/// <summary>A loan as a clerk would keep it in a book: flags and dates, and no states.</summary>
internal sealed record LoanRegister(
    string Borrower, DateTimeOffset AskedUntil, DateTimeOffset Last, DateTimeOffset? From, DateTimeOffset? Until, bool Refused, bool Back, bool NotedLate, int Extensions)
{
    public static LoanRegister Opened(LoanRequest request) =>
        new(request.Borrower, request.Until, request.At, null, null, false, false, false, 0);

    public CardLoanState State =>
        Refused ? CardLoanState.Refused
        : Back ? CardLoanState.Returned
        : NotedLate ? CardLoanState.Expired
        : From is null ? CardLoanState.Requested
        : CardLoanState.Granted;

    private bool IsOut => From is not null && !Back && !NotedLate;

    public bool Opens(DateTimeOffset at) => IsOut && From <= at && at < Until;

    public bool IsLate(DateTimeOffset at) => From is not null && !Back && (NotedLate || Until <= at);

    /// <summary>What the clerk writes; nothing when the clerk shakes the head.</summary>
    public Option<LoanRegister> Try(Command command, CustodyPolicy policy) => Says(command, policy)
        ? Written(command) with { Last = command.At }
        : Option<LoanRegister>.None;

    private bool Says(Command command, CustodyPolicy policy) => command.At >= Last && command switch
    {
        Command.Grant c => From is null && !Refused && c.By != Borrower
            && c.Until.IfNone(AskedUntil) is var until && until > c.At && until - c.At <= policy.Longest,
        Command.Refuse c => From is null && !Refused && c.By != Borrower && FieldRules.IsText(c.Reason, 500),
        Command.GiveBack c => From is not null && !Back && c.By == Borrower,
        Command.Extend c => IsOut && c.At < Until && c.By != Borrower && Extensions < policy.MostExtensions
            && c.Until > Until && c.Until - c.At <= policy.Longest,
        Command.Expire c => IsOut && c.At >= Until,
        _ => throw new InvalidOperationException(),
    };

    private LoanRegister Written(Command command) => command switch
    {
        Command.Grant c => this with { From = c.At, Until = c.Until.IfNone(AskedUntil) },
        Command.Refuse => this with { Refused = true },
        Command.GiveBack => this with { Back = true },
        Command.Extend c => this with { Until = c.Until, Extensions = Extensions + 1 },
        _ => this with { NotedLate = true },
    };
}
