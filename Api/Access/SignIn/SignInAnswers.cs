using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>What is answered to whoever is not let in.</summary>
internal static class SignInAnswers
{
    /// <summary>Nobody is signed in, or nobody any more.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>Whoever is signed in may not do this.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>A token cannot be judged.</summary>
    public const string IssuerAway = "CG_ISSUER_AWAY";

    private const string Realm = "realm=\"CustomerGraph\"";

    /// <summary>The refusal of an operation whose user is not, or no longer, signed in.</summary>
    public static Refusal NotSignedIn(string why) => new(NotAuthenticated, why)
    {
        Status = StatusCodes.Status401Unauthorized,
        Header = ("WWW-Authenticate", $"Bearer {Realm}"),
    };

    /// <summary>The refusal of an operation that the key is not for.</summary>
    public static Refusal NotAllowed(string why) => new(NotAuthorized, why) { Status = StatusCodes.Status403Forbidden };

    /// <summary>Answers 401 with the ways to sign in. Source: RFC 6750, section 3; RFC 9110, section 11.6.1.</summary>
    /// <param name="http">The request.</param>
    /// <param name="why">For a person to read.</param>
    /// <param name="isWrong">Whether something was shown; otherwise the caller is only asked to show something.</param>
    public static Task NotSignedInAsync(HttpContext http, string why, bool isWrong)
    {
        // Of the two ways the programs that can only do the second one take the first that they know: browsers and Excel ask
        // for a password at once.
        http.Response.Headers.WWWAuthenticate = new[]
        {
            isWrong ? $"Bearer {Realm}, error=\"invalid_token\"" : $"Bearer {Realm}",
            $"Basic {Realm}, charset=\"UTF-8\"",
        };

        return AnswerAsync(http, StatusCodes.Status401Unauthorized, NotAuthenticated, why);
    }

    /// <summary>Answers 503 to a token that cannot be judged: it may be as good as ever, so nobody is to sign in anew for that.</summary>
    public static Task NotJudgedAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "30";

        return AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, IssuerAway, "The issuer of tokens does not answer. Try again later.");
    }

    /// <summary>Answers 403.</summary>
    public static Task NotAllowedAsync(HttpContext http, string why) =>
        AnswerAsync(http, StatusCodes.Status403Forbidden, NotAuthorized, why);

    /// <summary>Answers in the form of a GraphQL response, which is JSON to anybody else.</summary>
    private static async Task AnswerAsync(HttpContext http, int status, string code, string why)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";

        JsonHttpResult<object> answer = TypedResults.Json<object>(
            new { errors = new[] { new { message = why, extensions = new { code } } } }, statusCode: status);
        await answer.ExecuteAsync(http);
    }
}
