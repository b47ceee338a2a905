using CustomerGraph.Domain.Credit;
using LanguageExt;

namespace CustomerGraph.Api.Credit.Words;

/// <summary>Why figures are not there.</summary>
internal static class Reasons
{
    /// <summary>The code of the reason; null where there is a figure.</summary>
    public static string? CodeOf<T>(Either<FigureAbsence, T> figure) => figure.MatchUnsafe(Right: _ => null, Left: absence => absence.Code);

    /// <summary>The reason in words; null where there is a figure.</summary>
    public static string? In<T>(Either<FigureAbsence, T> figure, Language language) =>
        figure.MatchUnsafe(Right: _ => null, Left: absence => absence.Sentence.In(language));
}
