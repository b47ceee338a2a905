using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Persistence.Credit.Decisions;

/// <summary>When steps of decisions are taken.</summary>
internal static class DecisionTime
{
    /// <summary>The time at which somebody does something, in UTC, as it is stored.</summary>
    public static DateTimeOffset Time(this Authorship by) => new(by.At, TimeSpan.Zero);
}
