using System.Text.Json;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>The figures of a review in columns of its row.</summary>
public static class ReviewFigures
{
    /// <summary>The scores in a row.</summary>
    public static IReadOnlyList<ReviewScore> ReadScores(string scores) =>
        [.. Read(scores).Select(pair => new ReviewScore(Enum.Parse<FactorGroup>(pair.Name), pair.Number ?? 0))];

    /// <summary>The limits in a row, by method.</summary>
    public static IReadOnlyList<NamedFigure> ReadLimits(string limits) => Read(limits);

    internal static string Write(Seq<ReviewScore> scores) =>
        JsonSerializer.Serialize(scores.Map(score => new NamedFigure(score.Group.ToString(), score.Points)).AsEnumerable());

    internal static string Write(Seq<MethodLimit> limits) =>
        JsonSerializer.Serialize(limits.Map(limit => new NamedFigure(limit.Method, limit.Limit.ToNullable())).AsEnumerable());

    private static List<NamedFigure> Read(string figures) => JsonSerializer.Deserialize<List<NamedFigure>>(figures) ?? [];
}
