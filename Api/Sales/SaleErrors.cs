using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Api.Sales;

/// <summary>The types of the reasons for which a sale or a return is not recorded.</summary>
internal sealed class SaleErrors : ErrorTypes<SaleError>
{
    /// <summary>The types.</summary>
    public SaleErrors()
    {
        Case<SaleError.Invalid>(
            "InvalidSaleError", "Returned when a field of the document or of a line breaks a rule.", error => $"{Field(error)}: {error.Error.Rule}")
            .Fact("field", error => Field(error), "Where the field is in the input, as in lines[0].quantity.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<SaleError.DocumentExists>(
            "DocumentExistsError",
            "Returned when the ledger has a document with this number: correct it by an import, or take it back by a return.",
            error => $"The ledger has a document {error.Number}.")
            .Fact("documentNumber", error => error.Number, "The number.");
    }

    private static string Field(SaleError.Invalid error) => error.Line.Match(
        Some: line => $"lines[{line - 1}].{error.Error.Field}",
        None: () => error.Error.Field);
}
