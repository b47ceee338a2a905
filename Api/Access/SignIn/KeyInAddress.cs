using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>The API keys that stood in the address of a request, taken out of it.</summary>
/// <param name="Values">The keys; more than one is a mistake of the caller.</param>
internal sealed record KeyInAddress(IReadOnlyList<string> Values)
{
    /// <summary>The parameter of the query string.</summary>
    public const string Parameter = "api_key";

    /// <summary>
    /// Moves the keys from the address into a feature of the request, before anybody reads the address: logs, traces and
    /// error pages show it without them.
    /// </summary>
    public static void TakeFrom(IFeatureCollection features)
    {
        var request = features.Get<IHttpRequestFeature>();

        if (request is not { QueryString.Length: > 1 } || !request.QueryString.Contains("key", StringComparison.OrdinalIgnoreCase)
            && !request.QueryString.Contains('%'))
        {
            return;
        }

        var keys = new List<string>();
        var rest = new List<string>();

        foreach (var pair in new QueryStringEnumerable(request.QueryString))
        {
            if (pair.DecodeName().Span.Equals(Parameter, StringComparison.OrdinalIgnoreCase))
            {
                keys.Add(pair.DecodeValue().ToString());
            }
            else
            {
                rest.Add(pair.EncodedValue.IsEmpty ? $"{pair.EncodedName}" : $"{pair.EncodedName}={pair.EncodedValue}");
            }
        }

        if (keys.Count == 0)
        {
            return;
        }

        request.QueryString = rest.Count == 0 ? "" : $"?{string.Join('&', rest)}";
        request.RawTarget = request.RawTarget.Split('?', 2)[0] + request.QueryString;
        features.Set(new KeyInAddress(keys));
    }

    /// <summary>Not the keys.</summary>
    public override string ToString() => $"{Values.Count} taken from the address";
}
