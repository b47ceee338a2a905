using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Persistence.Credit.Ledger;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>The type of the answer about a customer that is not to be seen.</summary>
internal sealed class CustomerNotFoundErrors : ErrorTypes<LedgerRefusal.NotFound>
{
    /// <summary>The type.</summary>
    public CustomerNotFoundErrors() =>
        Case<LedgerRefusal.NotFound>(
            "CreditCustomerNotFoundError", "Returned when there is no such customer, or none that the caller may see.", _ => "There is no such customer.");
}
