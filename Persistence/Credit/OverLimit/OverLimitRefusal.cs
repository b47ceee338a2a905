using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Persistence.Credit.OverLimit;

/// <summary>Why a step of a request to go above the limit was not taken.</summary>
public abstract record OverLimitRefusal
{
    private OverLimitRefusal()
    {
    }

    /// <summary>There is no such customer or request, or none that the caller sees.</summary>
    public sealed record NotFound : OverLimitRefusal;

    /// <summary>Somebody has changed it in the meantime.</summary>
    /// <param name="Expected">The version that the step was meant for.</param>
    /// <param name="Actual">The version that it has.</param>
    public sealed record VersionConflict(int Expected, int Actual) : OverLimitRefusal;

    /// <summary>There is nothing to approve: the check says something else.</summary>
    /// <param name="Verdict">What it says.</param>
    public sealed record NotNeeded(CreditVerdict Verdict) : OverLimitRefusal;

    /// <summary>The shipment cannot be checked.</summary>
    public sealed record Unchecked(LedgerError Error) : OverLimitRefusal;

    /// <summary>The step is refused.</summary>
    public sealed record Refused(DecisionError Error) : OverLimitRefusal;
}
