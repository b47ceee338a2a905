using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>The types of the reasons for which nothing was written into a credit ledger.</summary>
internal sealed class LedgerErrors : ErrorTypes<LedgerError>
{
    /// <summary>The types.</summary>
    public LedgerErrors()
    {
        Case<LedgerError.Invalid>(
            "InvalidDocumentError", "Returned when a field of the input breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<LedgerError.DocumentDiffers>(
            "CreditDocumentDiffersError",
            "Returned when the ledger has a document with this number that says something else.",
            error => $"The ledger has a document {error.Number} that says something else.")
            .Fact("number", error => error.Number, "The number.");
        Case<LedgerError.NoSuchDocument>(
            "CreditDocumentNotFoundError", "Returned when the ledger of the customer has no such document.", error => $"There is no document {error.Number}.")
            .Fact("number", error => error.Number, "The number.");
        Case<LedgerError.ShipmentOver>(
            "ShipmentOverError",
            "Returned when the goods of a shipment were invoiced, delivered or given up: to let them out again would count them twice.",
            error => $"Shipment {error.Shipment} is over.")
            .Fact("shipment", error => error.Shipment, "The number of the shipment.");
        Case<LedgerError.NotSoMuchOpen>(
            "NotSoMuchOpenError",
            "Returned when less is open of an invoice than is to be settled, covered or given up.",
            error => $"Of invoice {error.Invoice} {error.Open} is open.")
            .Fact("invoice", error => error.Invoice, "The number of the invoice.")
            .Fact("open", error => error.Open.Value, "What is open of it.");
        Case<LedgerError.PartsDiffer>(
            "PartsDifferError",
            "Returned when the parts come to more than the document, or, for a note, to less.",
            error => $"The parts come to {error.Parts}, the document to {error.Whole}.")
            .Fact("whole", error => error.Whole.Value, "What the document comes to.")
            .Fact("parts", error => error.Parts.Value, "What its parts come to.");
        Case<LedgerError.NotAllowedIn>(
            "NoteStepNotAllowedError",
            "Returned when no such thing is done with a note in its state.",
            error => $"That is not done with a note that is {error.State.ToString().ToLowerInvariant()}.")
            .Fact("state", error => error.State, "Where the note is.")
            .Fact("step", error => error.Step, "What was to be done.");
        Case<LedgerError.NotMature>(
            "NoteNotMatureError", "Returned when a note is to be settled before its day.", error => $"The note is to be paid on {error.Matures:yyyy-MM-dd}.")
            .Fact("matures", error => error.Matures, "That day.");
    }
}
