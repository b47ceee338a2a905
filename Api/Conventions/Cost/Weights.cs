namespace CustomerGraph.Conventions.Cost;

/// <summary>What the parts of the conventions weigh; the same as in Hot Chocolate.</summary>
public static class Weights
{
    /// <summary>A field that loads something.</summary>
    public const double Loading = 10;

    /// <summary>An argument that filters.</summary>
    public const double Filter = 10;

    /// <summary>An argument that sorts.</summary>
    public const double Sort = 10;

    /// <summary>An operator of a filter, a key of an order.</summary>
    public const double Operator = 10;

    /// <summary>An operator of a filter that no index helps.</summary>
    public const double ExpensiveOperator = 20;
}
