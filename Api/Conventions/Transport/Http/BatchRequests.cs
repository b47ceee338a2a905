using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Reads a batch: a JSON array of requests.</summary>
internal static class BatchRequests
{
    /// <summary>The requests in their order.</summary>
    /// <exception cref="Refusal">HC0009: there are none or too many, or one of them is malformed.</exception>
    public static IReadOnlyList<OperationRequest> Read(JsonElement array, int maxSize, GuardOptions guard) => array.GetArrayLength() switch
    {
        0 => throw new Refusal("HC0009", "The GraphQL batch request has no elements."),
        var size when size > maxSize => throw new Refusal(
            "HC0009", $"The batch size exceeds the maximum allowed batch size of {maxSize}.", ("batchSize", size)),
        _ => [.. array.EnumerateArray().Select(request => JsonRequests.Read(request, guard))],
    };
}
