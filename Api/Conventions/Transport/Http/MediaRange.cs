using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>One entry of an Accept header: a type, or many by an asterisk, and how welcome it is.</summary>
/// <param name="Type">The part before the slash, or an asterisk.</param>
/// <param name="Subtype">The part after it, or an asterisk.</param>
/// <param name="Quality">From 0 (not acceptable) to 1.</param>
/// <remarks>Source: RFC 9110, section 12.5.1.</remarks>
internal readonly record struct MediaRange(string Type, string Subtype, double Quality)
{
    /// <summary>How exactly the range names a type: 2 by its full name, 1 by <c>type/*</c>, 0 by <c>*/*</c>.</summary>
    public int Precision => (Type, Subtype) switch
    {
        ("*", _) => 0,
        (_, "*") => 1,
        _ => 2,
    };

    /// <summary>Whether the range covers a media type such as <c>application/json</c>, written in small letters.</summary>
    public bool Covers(string mediaType) => Precision switch
    {
        0 => true,
        1 => mediaType.StartsWith(Type + "/", StringComparison.Ordinal),
        _ => mediaType == $"{Type}/{Subtype}",
    };

    /// <summary>The range of a header value; null when it asks for another encoding than UTF-8, which we never write.</summary>
    public static MediaRange? Of(MediaTypeHeaderValue value) =>
        IsUtf8(value)
            ? new MediaRange(
                value.Type.Value!.ToLowerInvariant(),
                value.SubType.Value!.ToLowerInvariant(),
                value.Quality ?? 1)
            : null;

    /// <summary>Whether a header value names UTF-8 as its encoding, or none.</summary>
    public static bool IsUtf8(MediaTypeHeaderValue value) =>
        !value.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(value.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
