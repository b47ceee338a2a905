using System.Globalization;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>The types of the reasons for which nothing is done to a contact.</summary>
internal sealed class ContactErrors : ErrorTypes<ContactError>
{
    /// <summary>The types.</summary>
    public ContactErrors()
    {
        Case<ContactError.Invalid>(
            "InvalidContactError", "Returned when a field of the contact breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<ContactError.NotFound>(
            "ContactNotFoundError",
            "Returned when there is no such contact, or none that the caller may see.",
            _ => "There is no such contact.");
        Case<ContactError.Erased>(
            "ContactErasedError",
            "Returned when the personal data of the contact were erased: nothing can be said of the person any more.",
            error => string.Create(CultureInfo.InvariantCulture, $"The personal data of the contact were erased on {error.At:yyyy-MM-dd}."))
            .Fact("erasedAt", error => error.At.UtcDateTime, "When.");
        Case<ContactError.NotTheCustodian>(
            "NotTheCardCustodianError",
            "Returned when the caller neither keeps the card nor is the general manager.",
            _ => "Only the custodian of the card, or the general manager, erases the personal data of its contacts.");
        Case<ContactError.VersionConflict>(
            "ContactVersionConflictError",
            "Returned when somebody else has changed the contact in the meantime: read it again.",
            error => $"The contact has version {error.Actual}; this was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that this was meant for.")
            .Fact("actual", error => error.Actual, "The version that the contact has now.");
    }
}
