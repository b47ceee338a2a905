namespace CustomerGraph.Api.Access.SignIn;

/// <summary>What came of looking at what a request shows.</summary>
internal abstract record SignInAttempt
{
    private SignInAttempt()
    {
    }

    /// <summary>Nothing is shown, and this is not Development.</summary>
    public sealed record Nobody : SignInAttempt;

    /// <summary>What is shown does not open the door; nobody is let in instead.</summary>
    /// <param name="Why">For a person to read; it says no more than the person knows.</param>
    public sealed record Refused(string Why) : SignInAttempt;

    /// <summary>A token is shown that cannot be judged, for the issuer's keys are not to be had.</summary>
    public sealed record NotJudged : SignInAttempt;

    /// <summary>Somebody is let in.</summary>
    public sealed record Done(SignedInUser User, Caller Caller) : SignInAttempt;
}
