using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Access;

/// <summary>An API key as somebody asks for it: nothing of it has been checked.</summary>
/// <param name="Name">What the person calls it, such as the program that is to use it.</param>
/// <param name="Scopes">What may be done with it.</param>
/// <param name="Days">For how many days from now.</param>
public sealed record ApiKeyEntry(string Name, Seq<KeyScope> Scopes, int Days)
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>The longest life of a key, in days: somebody looks at each of them at least once a year.</summary>
    public const int MostDays = 366;

    /// <summary>Checks everything and makes the terms of the key, or says all that is wrong with the entry.</summary>
    /// <param name="now">The moment in which the key comes to be, in UTC.</param>
    public Validation<EntryError, ApiKeyTerms> Read(DateTime now) => (
        Entry.Text("name", Name, NameLength),
        ReadScopes(),
        Entry.Between("days", Days, 1, MostDays))
        .Apply((name, scopes, days) => new ApiKeyTerms(name, scopes, now.AddDays(days)));

    private Validation<EntryError, Set<KeyScope>> ReadScopes() =>
        Scopes.IsEmpty
            ? Fail<EntryError, Set<KeyScope>>(new EntryError.Missing("scopes"))
            : Scopes.Map(scope => Entry.Known("scopes", scope)).Sequence().Map(scopes => toSet(scopes));
}
