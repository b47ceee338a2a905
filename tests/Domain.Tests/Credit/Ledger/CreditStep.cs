using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

/// <summary>What people try to do about the credit of a customer.</summary>
public abstract record CreditStep
{
    private CreditStep() { }

    public sealed record Write(LedgerCommand Command) : CreditStep;

    public sealed record Check(CheckedCommand Command) : CreditStep;

    public sealed record Decree(CreditStanding Standing) : CreditStep;
}

/// <summary>What they try one after the other, whether it makes sense or not.</summary>
public sealed record CreditStory(Seq<CreditStep> Steps);
