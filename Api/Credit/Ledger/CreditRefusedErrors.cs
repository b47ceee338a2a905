using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>The type of the refusal by a credit check.</summary>
internal sealed class CreditRefusedErrors : ErrorTypes<CreditRefused>
{
    /// <summary>The type.</summary>
    public CreditRefusedErrors() =>
        Case<CreditRefused>("CreditRefusedError", "Returned when the credit check refuses, or when there is nothing to approve.", error => error.Check.Sentence)
            .Fact("verdict", error => error.Check.Verdict, "What the check says.")
            .Fact("approver", error => error.Check.Approver, "The lowest role that may approve it; null where nobody can.");
}
