using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Spectre.Console;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>Makes an API key for an employee straight in the store, for whoever runs the server.</summary>
internal static class KeyMaking
{
    private const int Made = 0;
    private const int Refused = 2;

    /// <summary>Makes a key; only the key goes to the console, so that it can be caught by a script.</summary>
    /// <param name="owner">The code of the employee.</param>
    /// <param name="entry">What it is to be good for.</param>
    /// <param name="addStore">Adds the store, with the key of its audit trail.</param>
    /// <param name="console">Where it is shown.</param>
    /// <param name="cancellation">Ends the work before there is a key.</param>
    /// <returns>0 when there is a key, 2 when there is none.</returns>
    public static async Task<int> RunAsync(
        string owner, ApiKeyEntry entry, Action<IServiceCollection> addStore, IAnsiConsole console, CancellationToken cancellation)
    {
        try
        {
            var added = new ServiceCollection();
            addStore(added);
            await using var services = added.BuildServiceProvider();
            var store = services.GetRequiredService<IStore>();
            await StoreStart.PrepareAsync(store, cancellation);

            return (await CreateAsync(store, owner, entry, cancellation)).Match(
                Right: secret => Say(secret.Reveal(), Made),
                Left: errors => Say(string.Join('\n', errors.Map(error => Words(error, owner))), Refused));
        }
        catch (StoreRefusedException error)
        {
            return Say(error.Message, Refused);
        }

        int Say(string text, int result)
        {
            console.Profile.Out.Writer.WriteLine(text);

            return result;
        }
    }

    private static async Task<Either<Seq<ApiKeyError>, ApiKeySecret>> CreateAsync(
        IStore store, string owner, ApiKeyEntry entry, CancellationToken cancellation)
    {
        if (await new SignInStore(store).FindPersonAsync(owner, cancellation) is not { } person)
        {
            return Seq1<ApiKeyError>(new ApiKeyError.NoOwner());
        }

        var made = await new ApiKeyStore(store).CreateAsync(
            person.Id, entry, new Authorship("operator", DateTimeOffset.UtcNow) { Operation = "keys create" }, cancellation);

        return made.Map(key => key.Secret);
    }

    private static string Words(ApiKeyError error, string owner) => error switch
    {
        ApiKeyError.Invalid invalid => $"{invalid.Error.Field}: {invalid.Error.Rule}",
        _ => $"There is no employee {owner}.",
    };
}
