using CustomerGraph.Conventions.Cost;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>The header <c>GraphQL-Cost</c>, by which a caller asks what a request costs.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    /// <summary><c>report</c> or <c>validate</c>; anything else asks nothing.</summary>
    public static CostMode Read(HttpRequest request) => request.Headers[Name].ToString().Trim().ToUpperInvariant() switch
    {
        "REPORT" => CostMode.Report,
        "VALIDATE" => CostMode.Validate,
        _ => CostMode.None,
    };
}
