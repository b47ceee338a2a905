using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access.Custody;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>The types of the reasons for which nothing was done about a loan.</summary>
internal sealed class CardLoanErrors : ErrorTypes<CardLoanError>
{
    /// <summary>The types.</summary>
    public CardLoanErrors()
    {
        Case<CardLoanError.Invalid>(
            "InvalidLoanError", "Returned when a field of the input breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<CardLoanError.NotFound>(
            "CardLoanNotFoundError", "Returned when there is no such loan, or none that the caller may know of.", _ => "There is no such loan.");
        Case<CardLoanError.NotAnEmployee>(
            "NotAnEmployeeError", "Returned when somebody asks for a card who is no employee.", _ => "Cards are lent to employees only.");
        Case<CardLoanError.NotAllowedIn>(
            "LoanStepNotAllowedError",
            "Returned when no such thing is done to a loan in its state.",
            error => $"That is not done to a loan that is {error.State.ToString().ToLowerInvariant()}.")
            .Fact("state", error => error.State, typeof(NonNullGraphType<EnumType<CardLoanState>>), "The state that the loan is in.");
        Case<CardLoanError.OwnRequest>(
            "OwnLoanRequestError", "Returned when a borrower decides about their own loan.", _ => "Whoever asks for a card does not decide about it.")
            .Fact("borrower", error => error.Borrower, "The code of the borrower.");
        Case<CardLoanError.NotTheBorrower>(
            "NotTheBorrowerError", "Returned when somebody else than the borrower returns a card.", _ => "Only the borrower returns a card.")
            .Fact("borrower", error => error.Borrower, "The code of the borrower.");
        Case<CardLoanError.NotTheCustodian>(
            "NotTheCustodianError",
            "Returned when somebody decides about a loan who neither keeps the card nor leads the company.",
            _ => "Only the custodian of the card, or the general manager, decides about its loans.");
        Case<CardLoanError.AtItsEnd>(
            "LoanAtItsEndError",
            "Returned when a loan is to be extended that has come to its end: ask for the card again.",
            error => $"The loan ended at {error.Until.UtcDateTime:O}.")
            .Fact("until", error => error.Until.UtcDateTime, "When it ended.");
        Case<CardLoanError.NotAtItsEnd>(
            "LoanNotAtItsEndError", "Returned when a loan is to be noted as expired before its end.", error => $"The loan ends at {error.Until.UtcDateTime:O}.")
            .Fact("until", error => error.Until.UtcDateTime, "When it ends.");
        Case<CardLoanError.ExtendedTooOften>(
            "LoanExtendedTooOftenError",
            "Returned when a loan was extended as often as the policy lets it.",
            error => $"A loan can be extended {error.Most} times.")
            .Fact("most", error => error.Most, "How often a loan can be extended.");
        Case<CardLoanError.OutOfDate>(
            "LoanStepOutOfDateError",
            "Returned when a step is older than the last one: the clocks of two servers differ.",
            error => $"The loan last changed at {error.LastChange.UtcDateTime:O}, which is later.")
            .Fact("lastChange", error => error.LastChange.UtcDateTime, "When the loan last changed.");
        Case<CardLoanError.VersionConflict>(
            "LoanVersionConflictError",
            "Returned when somebody else took a step with the loan in the meantime: read it again.",
            error => $"The loan has version {error.Actual}; the step was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that the step was meant for.")
            .Fact("actual", error => error.Actual, "The version that the loan has now.");
    }
}
