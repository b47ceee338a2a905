using CustomerGraph.Domain.Credit.Checks;

namespace CustomerGraph.Persistence.Credit.Standings;

/// <summary>Reads what was decided about a customer and counts in a check.</summary>
public interface IStandings
{
    /// <summary>The standing of a customer on a day, by what is in the store and in the open transaction.</summary>
    Task<CreditStanding> OnAsync(CustomerGraphDb db, long customerId, DateOnly day, CancellationToken cancellation);
}
