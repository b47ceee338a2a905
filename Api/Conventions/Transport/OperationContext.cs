using System.Security.Claims;
using CustomerGraph.Conventions.Cost;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Who asks for an operation, over what, and with which services it runs.</summary>
public sealed record OperationContext
{
    /// <summary>The services of this operation alone: each operation of a batch or a socket has its own scope.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>The signed-in user, or an anonymous one.</summary>
    public required ClaimsPrincipal User { get; init; }

    /// <summary>Whom the operation is counted for; see <see cref="IRequestIdentity"/>.</summary>
    public required string Caller { get; init; }

    /// <summary>What is charged for the operation; those of one batch share it.</summary>
    public CostAccount? Account { get; init; }

    /// <summary>Whether nothing may be changed, as by GET.</summary>
    public bool NoMutations { get; init; }

    /// <summary>Whether there is no way to send the results of a subscription, as in a batch.</summary>
    public bool NoSubscriptions { get; init; }

    /// <summary>What the client calls this act of its own; if it is a mutation, it is executed once for all repetitions.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Signalled when nobody waits for the answer any more.</summary>
    public CancellationToken Abandoned { get; init; }
}
