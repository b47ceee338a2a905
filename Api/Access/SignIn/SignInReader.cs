using System.Security.Cryptography;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Keys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Finds out who asks, by what the request shows; the one way in for every transport.</summary>
internal sealed class SignInReader(
    Callers callers, SignInStore store, TokenClaims claims, IssuerKeys issuer, IHostEnvironment environment, TimeProvider clock)
{
    private static readonly byte[] NoHash = new byte[SHA256.HashSizeInBytes];

    private static readonly SignInAttempt TokenRefused = new SignInAttempt.Refused("The token is not, or no longer, taken.");
    private static readonly SignInAttempt KeyRefused = new SignInAttempt.Refused("The API key is not, or no longer, taken.");

    /// <summary>Who asks. What is shown and wrong is refused in every environment.</summary>
    public async Task<SignInAttempt> ReadAsync(HttpContext http) => ShownCredentials.In(http) switch
    {
        ShownCredentials.Bearer => await ReadTokenAsync(http),
        ShownCredentials.Key key => await ReadKeyAsync(key, http.RequestAborted),
        ShownCredentials.NotUnderstood wrong => new SignInAttempt.Refused(wrong.Why),
        _ when environment.IsDevelopment() => await SignInAsync(new Credential.Demo(), http.RequestAborted) ?? new SignInAttempt.Nobody(),
        _ => new SignInAttempt.Nobody(),
    };

    private async Task<SignInAttempt> ReadTokenAsync(HttpContext http)
    {
        var read = await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);

        if (!read.Succeeded && issuer.AreMissing)
        {
            return new SignInAttempt.NotJudged();
        }

        return read.Succeeded
            && claims.Read(read.Principal) is { } token
            && await SignInAsync(token, http.RequestAborted) is { } done
                ? done
                : TokenRefused;
    }

    private async Task<SignInAttempt> ReadKeyAsync(ShownCredentials.Key shown, CancellationToken cancellation)
    {
        if (ApiKeySecret.Read(shown.Text).MatchUnsafe(secret => secret, () => null) is not { } secret)
        {
            return KeyRefused;
        }

        var stored = await store.FindKeyAsync(secret.Prefix, cancellation);

        // A prefix that nobody has takes as long as a wrong secret.
        if (!secret.Matches(stored?.Hash ?? NoHash) || await callers.FindAsync(stored, cancellation) is not { } caller)
        {
            return KeyRefused;
        }

        await store.NoteUseAsync(stored!, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellation);

        return Done(new Credential.Key(secret.Prefix), caller);
    }

    private async Task<SignInAttempt?> SignInAsync(Credential credential, CancellationToken cancellation) =>
        await callers.FindAsync(credential, cancellation) is { } caller ? Done(credential, caller) : null;

    private static SignInAttempt.Done Done(Credential credential, Caller caller) =>
        new(new SignedInUser(credential, caller.Name), caller);
}
