using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>Terms that were approved. They are never edited; later ones take their place.</summary>
/// <param name="Decision">The number of the trade card or of the change of limit.</param>
/// <param name="Terms">The terms.</param>
/// <param name="From">The first day on which they hold; never before their approval.</param>
/// <param name="Until">The first day on which they hold no more and the earlier ones return; none for terms without an end.</param>
/// <param name="Approval">Who approved them, and when.</param>
public sealed record AgreedTerms(string Decision, CreditTerms Terms, DateOnly From, Option<DateOnly> Until, Signature Approval)
{
    /// <summary>Whether they hold on a day, if nothing has taken their place.</summary>
    public bool Contains(DateOnly day) => From <= day && !Until.Exists(until => until <= day);
}
