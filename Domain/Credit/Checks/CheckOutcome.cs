using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What came of a check, and what it was decided by.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Before">What was owed and committed before.</param>
/// <param name="Added">What was asked for beyond what had been let through.</param>
/// <param name="Limit">The limit in force; none when nobody has set one.</param>
/// <param name="Events">What happens in the ledger; nothing when the goods may not go out, or for a repetition.</param>
public sealed record CheckOutcome(
    CreditVerdict Verdict, CreditFigures Before, Amount Added, Option<Amount> Limit, Seq<LedgerEvent> Events);
