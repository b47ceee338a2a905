using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Api.Access;

/// <summary>What of which cards a person has borrowed at the moment, 借閱.</summary>
internal interface ILentFields
{
    /// <summary>The keys of cards, each with a field that is lent to the caller now.</summary>
    ValueTask<IReadOnlySet<(long Card, ConfidentialField Field)>> OfAsync(Caller caller, CancellationToken cancellation);
}
