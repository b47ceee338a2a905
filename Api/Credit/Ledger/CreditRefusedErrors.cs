using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>The type of the refusal by a credit check.</summary>
internal sealed class CreditRefusedErrors : ErrorTypes<CreditRefused>
{
    /// <summary>The type.</summary>
    public CreditRefusedErrors() =>
        Case<CreditRefused>("CreditRefusedError", "Returned when the credit check refuses, or when there is nothing to approve.", error => string.Join(" ", error.Check.Reasons))
            .Fact("verdict", error => error.Check.Verdict, "What the check says.")
            .Fact("reason", error => error.Check.Reason, "Why, by name.")
            .Fact("approver", error => error.Check.Approver, "The lowest role that may approve it; null where nobody can.");
}
