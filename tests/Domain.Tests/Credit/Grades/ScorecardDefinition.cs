using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Domain.Tests.Credit.Grades;

/// <summary>The definition of the score of a scorecard, from its measures, word by word.</summary>
internal static class ScorecardDefinition
{
    public static Option<CreditGrade> GradeOf(Scorecard card, GradePolicy policy)
    {
        var groups = card.Groups
            .Map(group => (Weight: new Fraction(policy.Weights.Of(group.Group)), Points: Mean(group.Measures)))
            .Filter(group => group.Points.IsSome)
            .Map(group => (group.Weight, Points: group.Points.IfNone(Fraction.Zero)))
            .Strict();
        var weight = Fraction.Sum(groups.Map(group => group.Weight));

        if (weight == Fraction.Zero)
        {
            return Option<CreditGrade>.None;
        }

        var score = Fraction.Sum(groups.Map(group => group.Weight.Times(group.Points))).Over(weight);
        var grade = (CreditGrade)policy.Cuts.Pairs.Count(pair => score < new Fraction(pair.Cut));
        var isLowered = Fraction.Of(1).Minus(weight) > new Fraction(policy.MissingWeight);

        return isLowered && grade < CreditGrade.D ? grade + 1 : grade;
    }

    private static Option<Fraction> Mean(Seq<MeasureScore> measures)
    {
        var points = measures.Bind(measure => measure.Points.ToSeq());

        return points.IsEmpty ? Option<Fraction>.None : Fraction.Of(points.Sum(), points.Count);
    }
}
