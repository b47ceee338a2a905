namespace CustomerGraph.Domain.Access;

/// <summary>Whether somebody who once proved who they are is still let in.</summary>
public static class SignIn
{
    /// <summary>
    /// Whether a token is still good: its employee is not shut out, its time is not over, and it was issued after the
    /// employee's sign-ins were ended, if they ever were.
    /// </summary>
    /// <remarks>
    /// Issuers say the second in which a token was made. One of the very second of the end counts as older, for it may
    /// be the one that was to be ended; so does one that does not say when it was made.
    /// </remarks>
    /// <param name="now">The present moment.</param>
    /// <param name="disabledSince">Since when the employee is shut out.</param>
    /// <param name="endedAt">When all sign-ins of the employee were ended.</param>
    /// <param name="issuedAt">When the token was made.</param>
    /// <param name="expiresAt">When the token's time is over.</param>
    public static bool IsOpen(
        DateTime now,
        Option<DateTime> disabledSince,
        Option<DateTime> endedAt,
        Option<DateTime> issuedAt,
        DateTime expiresAt) =>
        now < expiresAt
        && disabledSince.IsNone
        && endedAt.ForAll(end => issuedAt.Exists(issue => issue > end));

    /// <summary>Whether a key is still good: its owner is not shut out, its time is not over, and nobody took it back.</summary>
    /// <param name="now">The present moment.</param>
    /// <param name="disabledSince">Since when the owner is shut out.</param>
    /// <param name="revokedAt">When the key was taken back.</param>
    /// <param name="expiresAt">When the key's time is over.</param>
    public static bool IsOpen(DateTime now, Option<DateTime> disabledSince, Option<DateTime> revokedAt, DateTime expiresAt) =>
        now < expiresAt && disabledSince.IsNone && revokedAt.IsNone;
}
