namespace CustomerGraph.Domain.Sales;

/// <summary>
/// How an ABC analysis classifies. It travels with every result, so that the result can be explained later.
/// </summary>
/// <param name="Id">What the company calls the policy; <see cref="AsAsked"/> for one that came with a question.</param>
/// <param name="Version">Which version of the policy; it changes with every change of its terms.</param>
/// <param name="Cuts">Where the classes end.</param>
/// <param name="Rule">On which side of a cut the subject falls that crosses it.</param>
/// <param name="Ties">What becomes of equal amounts at a cut.</param>
public sealed record AbcPolicy(string Id, string Version, AbcCuts Cuts, AbcRule Rule, AbcTies Ties)
{
    /// <summary>The id of terms that are nobody's policy but came with a question.</summary>
    public const string AsAsked = "AS_ASKED";

    /// <summary>The policy that holds unless the company sets its own.</summary>
    public static readonly AbcPolicy Default =
        new("ABC_DEFAULT", "1", AbcCuts.Default, AbcRule.CrossingIn, AbcTies.Together);

    /// <summary>The policy with terms that a question asks for; the policy itself where they are the same.</summary>
    public AbcPolicy Asking(AbcCuts cuts, AbcRule rule, AbcTies ties) =>
        (cuts, rule, ties) == (Cuts, Rule, Ties)
            ? this
            : new AbcPolicy(AsAsked, Version: "", cuts, rule, ties);
}
