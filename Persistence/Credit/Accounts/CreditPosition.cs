using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>What a customer owes beside what it may owe.</summary>
/// <param name="Figures">What it owes and is about to owe.</param>
/// <param name="Limit">The limit in force; none when nobody has set one, which is not a limit of zero.</param>
public sealed record CreditPosition(CreditFigures Figures, Option<Amount> Limit)
{
    /// <summary>A customer that owes nothing and has no limit.</summary>
    public static readonly CreditPosition None = new(CreditLedger.Empty.Figures, Option<Amount>.None);

    /// <summary>Limit - committed; none without a limit.</summary>
    public Option<Amount> Available => Figures.Available(Limit);
}
