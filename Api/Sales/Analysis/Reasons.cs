using CustomerGraph.Domain.Kernel;
using LanguageExt;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>Why a value of an analysis is absent, for people; null when it is there.</summary>
internal static class Reasons
{
    /// <summary>Why there is no ratio.</summary>
    public static string? Of(Ratio ratio) => ratio.Reason?.Sentence;

    /// <summary>Why there is no amount.</summary>
    public static string? Of(Either<AbsentReason, Amount> amount) =>
        amount.MatchUnsafe(Left: reason => reason.Sentence, Right: _ => null);

    /// <summary>The amount as it is shown; null when it is absent.</summary>
    public static decimal? Shown(Either<AbsentReason, Amount> amount) =>
        amount.MatchUnsafe(Left: _ => (decimal?)null, Right: value => value.Value);

    /// <summary>Yes or no; null when it cannot be said.</summary>
    public static bool? Shown(Option<bool> answer) => answer.MatchUnsafe(Some: yes => (bool?)yes, None: () => null);
}
