using GraphQL;

namespace CustomerGraph.Conventions.Cost;

/// <summary>What a request has cost so far, all operations of a batch together.</summary>
public sealed class CostAccount
{
    private const string Key = "CustomerGraph.Conventions.Cost.CostAccount";

    private readonly Lock gate = new();
    private OperationCost total;

    /// <summary>Who is charged.</summary>
    public string Caller { get; init; } = "";

    /// <summary>What the caller wants to know.</summary>
    public CostMode Mode { get; init; }

    /// <summary>Puts the account into the options of an operation.</summary>
    public void PayFor(ExecutionOptions options) => options.UserContext[Key] = this;

    internal static CostAccount Of(ExecutionOptions options) =>
        options.UserContext.TryGetValue(Key, out var account) ? (CostAccount)account! : new CostAccount();

    /// <returns>The total with this operation.</returns>
    internal OperationCost Add(OperationCost cost)
    {
        lock (gate)
        {
            return total += cost;
        }
    }
}
