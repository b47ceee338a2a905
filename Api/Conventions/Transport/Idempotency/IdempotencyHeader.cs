using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Idempotency;

/// <summary>Reads the header <c>Idempotency-Key</c>.</summary>
/// <remarks>Source: draft-ietf-httpapi-idempotency-key-header. Its quotation marks are taken as part of the key.</remarks>
internal static class IdempotencyHeader
{
    private const string Name = "Idempotency-Key";
    private const int MaxLength = 255;

    /// <summary>The header of an answer that was given before.</summary>
    public const string Replayed = "Idempotency-Replayed";

    /// <summary>The key, or null when there is none.</summary>
    /// <exception cref="Refusal">It is empty or too long, holds other than printable ASCII, or is given twice.</exception>
    public static string? Read(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(Name, out var values))
        {
            return null;
        }

        return values is [{ Length: > 0 and <= MaxLength } key] && key.All(character => character is >= ' ' and <= '~')
            ? key
            : throw new Refusal(
                "CG_IDEMPOTENCY_KEY_INVALID",
                $"The header {Name} must be given once, with 1 to {MaxLength} printable ASCII characters.");
    }
}
