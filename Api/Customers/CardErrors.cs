using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Customers;

namespace CustomerGraph.Api.Customers;

/// <summary>The types of the reasons for which a card is not changed.</summary>
internal sealed class CardErrors : ErrorTypes<CardError>
{
    /// <summary>The types.</summary>
    public CardErrors()
    {
        Case<CardError.NotFound>(
            "CustomerNotFoundError",
            "Returned when there is no such customer, or none that the caller may see.",
            _ => "There is no such customer.");
        Case<CardError.CodeTaken>(
            "CodeTakenError", "Returned when another customer has the code.", error => $"Another customer has the code {error.Code}.")
            .Fact("customerCode", error => error.Code, "The code.");
        Case<CardError.VersionConflict>(
            "VersionConflictError",
            "Returned when somebody else has changed the card in the meantime: read it again.",
            error => $"The card has version {error.Actual}; the change was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that the change was meant for.")
            .Fact("actual", error => error.Actual, "The version that the card has now.");
        Case<CardError.Invalid>(
            "InvalidCardError", "Returned when a field of the card breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
    }
}
