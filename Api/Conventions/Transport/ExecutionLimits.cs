using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Transport;

/// <summary>How long and how many operations run; section <c>GraphQL:Execution</c>.</summary>
public sealed record ExecutionLimits
{
    /// <summary>
    /// How long an operation may take, waiting for its turn included. Then its statements are cancelled and it is
    /// answered with HC0045. A subscription has this time to start, and again for each of its events.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many operations run at a time.</summary>
    [Range(1, int.MaxValue)]
    public int MaxConcurrentOperations { get; init; } = 64;

    /// <summary>How many more may wait for their turn; those beyond are refused at once.</summary>
    [Range(0, int.MaxValue)]
    public int MaxWaitingOperations { get; init; } = 512;
}
