using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Rights;

/// <summary>How it is told that somebody may not do something.</summary>
internal static class RightsCodes
{
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    private const string Message = "The current user is not authorized to access this resource.";

    /// <summary>Whether an error says that a policy let nobody in.</summary>
    public static bool Includes(string? code) => code is NotAuthorized or NotAuthenticated;

    /// <summary>The error for a verdict that is not to allow.</summary>
    public static FieldError Refuse(Verdict verdict, params (string Name, object? Value)[] facts) =>
        new(verdict == Verdict.NotAuthenticated ? NotAuthenticated : NotAuthorized, Message, facts);
}
