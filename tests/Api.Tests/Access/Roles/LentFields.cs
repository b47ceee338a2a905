using CustomerGraph.Api.Access;
using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>What is lent to everybody who asks.</summary>
internal sealed class LentFields : ILentFields
{
    public IReadOnlySet<(long Card, ConfidentialField Field)> Now { get; set; } = new HashSet<(long, ConfidentialField)>();

    public ValueTask<IReadOnlySet<(long Card, ConfidentialField Field)>> OfAsync(Caller caller, CancellationToken cancellation) => new(Now);
}
