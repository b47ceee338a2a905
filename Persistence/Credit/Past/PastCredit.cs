using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Past;

/// <summary>The credit of a customer as it was at a time, by what was recorded until then.</summary>
/// <param name="At">The time, in UTC.</param>
/// <param name="Figures">What was owed.</param>
/// <param name="Terms">The terms in force on that day.</param>
/// <param name="Supply">Whether the customer was supplied.</param>
public sealed record PastCredit(DateTime At, CreditFigures Figures, Option<CreditTerms> Terms, SupplyState Supply)
{
    /// <summary>Limit - committed; none without a limit.</summary>
    public Option<Amount> Available => Figures.Available(Terms.Bind(terms => terms.Limit));
}
