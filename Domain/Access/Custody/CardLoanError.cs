using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Access.Custody;

/// <summary>Why nothing was done about a loan; there may be several reasons at once.</summary>
public abstract record CardLoanError
{
    private CardLoanError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : CardLoanError;

    /// <summary>There is no such loan, or whoever asks may not know of it.</summary>
    public sealed record NotFound : CardLoanError;

    /// <summary>Cards are lent to employees only.</summary>
    public sealed record NotAnEmployee : CardLoanError;

    /// <summary>No such thing is done to a loan in this state.</summary>
    public sealed record NotAllowedIn(CardLoanState State) : CardLoanError;

    /// <summary>Whoever asks for a card does not decide about it.</summary>
    public sealed record OwnRequest(string Borrower) : CardLoanError;

    /// <summary>Only the borrower gives a card back.</summary>
    public sealed record NotTheBorrower(string Borrower) : CardLoanError;

    /// <summary>Only the custodian of the card, or the general manager, decides about its loans.</summary>
    public sealed record NotTheCustodian : CardLoanError;

    /// <summary>The loan is at its end: it can be given back, and asked for again.</summary>
    public sealed record AtItsEnd(DateTimeOffset Until) : CardLoanError;

    /// <summary>The loan is not at its end.</summary>
    public sealed record NotAtItsEnd(DateTimeOffset Until) : CardLoanError;

    /// <summary>The loan was extended as often as is possible.</summary>
    public sealed record ExtendedTooOften(int Most) : CardLoanError;

    /// <summary>The command is from before the loan's last change: somebody acted on an old picture.</summary>
    public sealed record OutOfDate(DateTimeOffset LastChange) : CardLoanError;

    /// <summary>Somebody else changed the loan in the meantime.</summary>
    /// <param name="Expected">The version that the change was meant for.</param>
    /// <param name="Actual">The version that the loan has now.</param>
    public sealed record VersionConflict(int Expected, int Actual) : CardLoanError;
}
