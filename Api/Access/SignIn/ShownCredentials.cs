using System.Text;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>What a request shows to be let in.</summary>
internal abstract record ShownCredentials
{
    /// <summary>The header for API keys.</summary>
    public const string KeyHeader = "X-Api-Key";

    /// <summary>The paths on which a key may stand in the address.</summary>
    public static readonly PathString Exports = new("/export");

    private ShownCredentials()
    {
    }

    /// <summary>Nothing.</summary>
    public sealed record None : ShownCredentials;

    /// <summary>A token in the header Authorization.</summary>
    public sealed record Bearer : ShownCredentials;

    /// <summary>An API key, by one of the ways there are for it.</summary>
    public sealed record Key(string Text) : ShownCredentials
    {
        /// <summary>The key is not written into logs by mistake.</summary>
        public override string ToString() => nameof(Key);
    }

    /// <summary>Something that is not taken.</summary>
    /// <param name="Why">What is wrong with it, for a person to read.</param>
    public sealed record NotUnderstood(string Why) : ShownCredentials;

    /// <summary>What a request shows. Whoever shows several things at once may mean any of them, so none is taken.</summary>
    public static ShownCredentials In(HttpContext http)
    {
        ShownCredentials[] shown =
        [
            .. http.Request.Headers.Authorization.Select(OfHeader),
            .. http.Request.Headers[KeyHeader].Select(key => new Key(key ?? "")),
            .. (http.Features.Get<KeyInAddress>()?.Values ?? []).Select(key => OfAddress(key, http.Request.Path)),
        ];

        return shown switch
        {
            [] => new None(),
            [var only] => only,
            _ => new NotUnderstood("Show one credential, not several."),
        };
    }

    private static ShownCredentials OfHeader(string? header) => header?.Trim().Split(' ', 2, StringSplitOptions.TrimEntries) switch
    {
        [var scheme, { Length: > 0 }] when scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) => new Bearer(),
        [var scheme, var text] when scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) => OfBasic(text),
        _ => new NotUnderstood($"The header {HeaderNames.Authorization} must be Bearer with a token, or Basic with an API key as the password."),
    };

    /// <summary>Whatever the user is called, the password is the key. Source: RFC 7617.</summary>
    private static ShownCredentials OfBasic(string text)
    {
        var bytes = new byte[text.Length];

        return Convert.TryFromBase64String(text, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password]
                ? new Key(password)
                : new NotUnderstood("The header Authorization is no Basic authentication.");
    }

    private static ShownCredentials OfAddress(string key, PathString path) => path.StartsWithSegments(Exports)
        ? new Key(key)
        : new NotUnderstood("A key in the address is taken under /export only: addresses end up in logs and histories.");
}
