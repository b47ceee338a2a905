using CustomerGraph.Api.Demo;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Keys;
using LanguageExt;
using static LanguageExt.Prelude;
using SignInRule = CustomerGraph.Domain.Access.SignIn;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Finds out who stands behind a credential, and what they may see, at this very moment.</summary>
internal sealed class Callers(SignInStore store, TimeProvider clock)
{
    /// <summary>The caller; null when the credential no longer opens the door.</summary>
    public async ValueTask<Caller?> FindAsync(Credential credential, CancellationToken cancellation) => credential switch
    {
        Credential.Token token => await FindAsync(token, cancellation),
        Credential.Key key => await FindAsync(await store.FindKeyAsync(key.Prefix, cancellation), cancellation),
        _ => await DemoAsync(cancellation),
    };

    /// <summary>The program that acts with a key; null when there is no such key, or it is good for nothing.</summary>
    public async ValueTask<Caller?> FindAsync(StoredKey? key, CancellationToken cancellation) =>
        key is not null && IsOpen(key)
            ? await CallerAsync(key.Owner, RolesOf(key.Owner), cancellation) with
            {
                Scopes = [.. Scopes(key)],
                ExpiresAt = key.ExpiresAt,
            }
            : null;

    /// <summary>Those of some credentials that no longer open the door.</summary>
    public async Task<IReadOnlyCollection<Credential>> ClosedAsync(
        IReadOnlyCollection<Credential> credentials, CancellationToken cancellation)
    {
        var tokens = credentials.OfType<Credential.Token>().ToList();
        var keys = credentials.OfType<Credential.Key>().ToList();
        var people = tokens is []
            ? new Dictionary<string, Person>()
            : await store.FindPeopleAsync([.. tokens.Select(token => token.EmployeeCode).Distinct()], cancellation);
        var stored = keys is []
            ? new Dictionary<string, StoredKey>()
            : await store.FindKeysAsync([.. keys.Select(key => key.Prefix).Distinct()], cancellation);

        return
        [
            .. tokens.Where(token => !people.TryGetValue(token.EmployeeCode, out var person) || !IsOpen(token, person)),
            .. keys.Where(key => !stored.TryGetValue(key.Prefix, out var found) || !IsOpen(found)),
        ];
    }

    private static IReadOnlyCollection<Role> RolesOf(Person person) => person.Role is { } role ? [role] : [];

    private static IEnumerable<KeyScope> Scopes(StoredKey key)
    {
        if (key.MayRead)
        {
            yield return KeyScope.Read;
        }

        if (key.MayExport)
        {
            yield return KeyScope.Export;
        }
    }

    private async ValueTask<Caller?> FindAsync(Credential.Token token, CancellationToken cancellation) =>
        await store.FindPersonAsync(token.EmployeeCode, cancellation) is { } person && IsOpen(token, person)
            ? await CallerAsync(person, token.Roles ?? RolesOf(person), cancellation) with { ExpiresAt = token.ExpiresAt }
            : null;

    /// <summary>The general manager of the demo company; where there is none, somebody who has that role and is nobody.</summary>
    private async ValueTask<Caller?> DemoAsync(CancellationToken cancellation) =>
        await store.FindPersonAsync(DemoPeople.UserCode, cancellation) is { Role: Role.GeneralManager, DisabledSince: null } person
            ? await CallerAsync(person, RolesOf(person), cancellation)
            : Caller.StandIn;

    private async ValueTask<Caller> CallerAsync(Person person, IReadOnlyCollection<Role> roles, CancellationToken cancellation) => new()
    {
        Name = person.Code,
        PersonName = person.Name,
        EmployeeId = person.Id,
        EmployeeCode = person.Code,
        Roles = roles,
        Sight = await store.SightAsync(person.Id, roles, cancellation),
        IsSignedIn = true,
    };

    private bool IsOpen(Credential.Token token, Person person) => SignInRule.IsOpen(
        Now, Optional(person.DisabledSince), Optional(person.SignInsEndedAt), Optional(token.IssuedAt), token.ExpiresAt + JwtSettings.ClockSkew);

    private bool IsOpen(StoredKey key) =>
        SignInRule.IsOpen(Now, Optional(key.Owner.DisabledSince), Optional(key.RevokedAt), key.ExpiresAt);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
