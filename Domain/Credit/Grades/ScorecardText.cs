using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>Explains a grade in words and numbers, line by line.</summary>
public static class ScorecardText
{
    /// <summary>The grade, then every group with its measures, then Altman's Z', then whether the grade is lower, and why.</summary>
    public static Seq<string> Write(Scorecard card, Language language) =>
        (Seq1(Heading(card).In(language))
            + card.Groups.Bind(group => Write(group, language))
            + card.Altman.ToSeq().Map(altman => Altman(altman).In(language))
            + Missing(card, language))
        .Strict();

    private static Bilingual Heading(Scorecard card) => card.Grade.Match(
        Some: grade => new Bilingual(
            $"Grade {grade}: {Shown.Number(card.Score.IfNone(0))} points on {Shown.Day(card.Day)} by version {card.Policy.Version} of the policy.",
            $"信用等級 {grade}：{Shown.Day(card.Day)} 得分 {Shown.Number(card.Score.IfNone(0))}，政策版本 {card.Policy.Version}。"),
        None: () => new Bilingual("No grade: nothing is known.", "沒有信用等級：資料不詳。"));

    private static Seq<string> Write(GroupScore group, Language language) =>
        $"{GradeWords.Of(group.Group).In(language)} ({Shown.Percent(group.Weight)} → {Shown.Percent(group.WeightInScore)}): {PointsOf(group.Points.Map(Shown.Number)).In(language)}"
            .Cons(group.Measures.Map(measure => Write(measure, language)));

    private static string Write(MeasureScore score, Language language) =>
        $"  {GradeWords.Of(score.Measure).In(language)}: "
        + score.Value.Match(Right: Shown.Number, Left: reason => reason.Sentence.In(language))
        + score.EvidenceOn.Match(Some: day => $" ({Shown.Day(day)})", None: () => "")
        + score.Points.Match(
            Some: points => $" → {PointsOf(Shown.Number(points)).In(language)}",
            None: () => "");

    private static Bilingual PointsOf(Option<string> points) => points.Match(
        Some: number => new Bilingual($"{number} points", $"{number} 分"),
        None: () => new Bilingual("missing", "缺少資料"));

    private static Bilingual Altman(AltmanZ altman)
    {
        var parts = $"0.717 × {Part(altman.X1)} + 0.847 × {Part(altman.X2)} + 3.107 × {Part(altman.X3)}"
            + $" + 0.420 × {Part(altman.X4)} + 0.998 × {Part(altman.X5)} = {Shown.Number(altman.Z)}";
        var zone = GradeWords.Of(altman.Zone);

        return new($"Altman's Z' = {parts}: {zone.English}", $"奧特曼 Z' 值 = {parts}：{zone.Chinese}");
    }

    private static string Part(decimal value) => value < 0 ? $"({Shown.Number(value)})" : Shown.Number(value);

    private static Seq<string> Missing(Scorecard card, Language language) => card.IsLowered
        ? Seq1(new Bilingual(
            $"{Shown.Percent(card.MissingWeight)} of the weight is missing, so the grade is one lower.",
            $"缺少資料的權重為 {Shown.Percent(card.MissingWeight)}，等級降低一級。").In(language))
        : Empty;
}
