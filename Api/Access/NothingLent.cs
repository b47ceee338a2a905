using System.Collections.Frozen;
using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Api.Access;

/// <summary>Where no cards are lent.</summary>
internal sealed class NothingLent : ILentFields
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlySet<(long Card, ConfidentialField Field)>> OfAsync(Caller caller, CancellationToken cancellation) =>
        new(FrozenSet<(long, ConfidentialField)>.Empty);
}
