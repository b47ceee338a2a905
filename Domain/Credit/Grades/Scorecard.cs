using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Policy;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>A customer's grade, 信用等級, with all it is made of.</summary>
/// <remarks>
/// <para>
/// A measure brings the points of its scale. The points of a group are the mean of those of its known measures; a group
/// without any is missing. The score is the mean of the groups that are not missing, by weight; the grade is that of the
/// highest cut that the score reaches, and one lower when more than the policy's share of the weight is missing. Where
/// nothing with a weight is known there is neither score nor grade.
/// </para>
/// <para>Everything is compared exactly, without rounding. Source: docs/domain/credit.md.</para>
/// </remarks>
/// <param name="Day">The day as of which it is.</param>
/// <param name="Policy">The policy by which it was made.</param>
/// <param name="Groups">The groups, in their order.</param>
/// <param name="MissingWeight">The weight of the groups that are missing, a fraction.</param>
/// <param name="Score">From 0 to 100; none when nothing is known.</param>
/// <param name="Grade">The grade; none when nothing is known.</param>
/// <param name="IsLowered">Whether the grade is one lower because too much is missing; a D stays one.</param>
/// <param name="Altman">Altman's Z' with its parts, or why there is none.</param>
public sealed record Scorecard(
    DateOnly Day,
    CreditPolicy Policy,
    Seq<GroupScore> Groups,
    decimal MissingWeight,
    Option<decimal> Score,
    Option<CreditGrade> Grade,
    bool IsLowered,
    Either<FigureAbsence, AltmanZ> Altman)
{
    /// <summary>The id and version of the rule by which grades are made.</summary>
    public static readonly FormulaId Formula = new("CREDIT_SCORECARD", 1);

    /// <summary>Grades a customer as of a day.</summary>
    public static Scorecard Of(CreditEvidence evidence, DateOnly day, CreditPolicy policy)
    {
        var readings = new MeasureReadings(evidence, day, policy.Limits.StatementMonths);
        var groups = policy.Grades.Weights.Pairs.Map(pair => Group(pair.Group, pair.Weight, readings, policy.Grades)).Strict();
        var present = groups.Filter(group => group.Points.IsSome).Map(group => group.Weight).Sum();
        var score = present > 0 ? Mean(groups, present) : None;
        var lowered = score.IsSome && 1 - present > policy.Grades.MissingWeight;

        return new Scorecard(
            day,
            policy,
            groups.Map(group => group.InScore(present)).Strict(),
            1 - present,
            score.Map(exact => exact.ToDecimal()),
            score.Map(policy.Grades.Cuts.Of).Map(grade => lowered ? Lower(grade) : grade),
            lowered,
            AltmanOf(evidence, day, policy));
    }

    private static Option<Quotient> Mean(Seq<ExactGroup> groups, decimal present) => groups
        .Bind(group => group.Points.ToSeq().Map(points => points.Times(Quotient.Of(group.Weight))))
        .Fold(Quotient.Of(0), (sum, part) => sum.Plus(part))
        .Over(Quotient.Of(present));

    private static CreditGrade Lower(CreditGrade grade) => grade == CreditGrade.D ? grade : grade + 1;

    private static Either<FigureAbsence, AltmanZ> AltmanOf(CreditEvidence evidence, DateOnly day, CreditPolicy policy) =>
        Statements.LatestUsable(evidence.Statements, day, policy.Limits.StatementMonths) switch
        {
            UsableStatement.Found found => AltmanZ.Of(found.Statement),
            UsableStatement.TooOld => FigureAbsence.StatementTooOld,
            _ => FigureAbsence.NoStatement,
        };

    private static ExactGroup Group(FactorGroup group, decimal weight, MeasureReadings readings, GradePolicy policy)
    {
        var measures = CreditMeasures.All
            .Filter(measure => CreditMeasures.Group(measure) == group)
            .Map(measure => Measured(readings.Of(measure), policy.Scale(measure)))
            .Strict();
        var points = measures.Bind(measure => measure.Points.ToSeq());

        return new ExactGroup(
            group, weight, points.IsEmpty ? None : Quotient.Of(points.Sum(), points.Count), measures);
    }

    private static MeasureScore Measured(MeasureReading reading, PointScale scale) => new(
        scale.Measure,
        reading.Value.Bind<decimal>(value => value.IsNumber ? value.ToDecimal() : FigureAbsence.NothingOwed),
        reading.Value.Map(scale.Of).ToOption(),
        reading.On);

    private sealed record ExactGroup(FactorGroup Group, decimal Weight, Option<Quotient> Points, Seq<MeasureScore> Measures)
    {
        public GroupScore InScore(decimal present) => new(
            Group,
            Weight,
            Points.IsSome && present > 0 ? Quotient.Of(Weight).Over(Quotient.Of(present)).ToDecimal() : 0,
            Points.Map(points => points.ToDecimal()),
            Measures);
    }
}
