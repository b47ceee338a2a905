using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What somebody proposes to do for the customer.</summary>
/// <param name="Remedies">One or more.</param>
/// <param name="By">Who proposes it, and will not approve it.</param>
public sealed record Proposal(Seq<Remedy> Remedies, Signature By)
{
    /// <summary>What all of it costs.</summary>
    public Amount Cost => Amount.OfUnits(Remedies.Fold(0L, (total, remedy) => total + remedy.Cost.Units));
}
