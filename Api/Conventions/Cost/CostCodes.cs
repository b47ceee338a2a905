namespace CustomerGraph.Conventions.Cost;

/// <summary>The codes of requests that are too dear.</summary>
public static class CostCodes
{
    /// <summary>The fields or the objects of the request are more than it may have.</summary>
    public const string Exceeded = "HC0047";

    /// <summary>The answer would have more values than it may.</summary>
    public const string ResponseTooLarge = "HC0062";

    /// <summary>A list wants exactly one argument that says how long it is.</summary>
    public const string OneSlicingArgument = "HC0082";

    /// <summary>The caller has asked for too much in too little time.</summary>
    public const string RateLimited = "CG_RATE_LIMITED";
}
