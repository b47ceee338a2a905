using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Access;

/// <summary>Who asks, and when: what goes into the history with every change.</summary>
internal sealed class CurrentActor(TimeProvider clock)
{
    /// <summary>What the history says of a caller of whom nothing is known.</summary>
    private const string Anonymous = "anonymous";

    /// <summary>The caller, now.</summary>
    public Authorship Now() => new(Anonymous, clock.GetUtcNow());
}
