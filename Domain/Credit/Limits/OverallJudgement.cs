using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static CustomerGraph.Domain.Credit.Limits.LimitTerm;
using static CustomerGraph.Domain.Credit.Limits.StepOperator;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>
/// The median of the other methods that give a limit, times the factor of the grade, raised for half-years without a late
/// payment, 綜合判斷法.
/// </summary>
internal static class OverallJudgement
{
    private static readonly FormulaId Id = new("LIMIT_OVERALL", 1);

    /// <summary>The limit, or why there is none.</summary>
    public static LimitEstimate Of(Option<CreditGrade> grade, Seq<LimitEstimate> others, LimitEvidence evidence)
    {
        var limits = others.Bind(other => other.Limit.ToSeq().Map(limit => (other.Method, limit.Value))).Strict();

        return (MedianOf(others), grade.Case) switch
        {
            ({ IsSome: true } median, CreditGrade known) =>
                Judge(median.IfNone(Amount.Zero), limits, known, evidence),
            ({ IsSome: true }, _) => Absent(new LimitAbsence.NoGrade()),
            _ => Absent(new LimitAbsence.NoOtherLimit()),
        };
    }

    /// <summary>The median of the limits that there are, of two in the middle their mean, cut off; none of none.</summary>
    public static Option<Amount> MedianOf(Seq<LimitEstimate> estimates)
    {
        var limits = toSeq(estimates.Bind(estimate => estimate.Limit.ToSeq()).Order()).Strict();

        return limits.IsEmpty
            ? None
            : Quotient.Of(limits[(limits.Count - 1) / 2])
                .Plus(Quotient.Of(limits[limits.Count / 2]))
                .Over(Quotient.Of(2))
                .CutOff();
    }

    private static LimitEstimate Judge(
        Amount median, Seq<(LimitMethod, decimal)> limits, CreditGrade grade, LimitEvidence evidence)
    {
        var (policy, work) = (evidence.Policy, new Workings());
        var inputs = evidence.Find(CleanHalfYears).ToSeq() + Policy(policy, grade);

        work.Note(new LimitStep.Middle(median.Value, limits));
        work.Note(new LimitStep.Graded(grade, policy.Factors.Of(grade)));

        var limit = Raised(
            work.Compute(JudgedLimit, new(Median, median.Value), (Times, new(GradeFactor, policy.Factors.Of(grade)))),
            new Term(CleanHalfYears, inputs.Head.Value),
            policy,
            work);

        return limit.Value.CutOff().Match(
            Some: amount => new LimitEstimate(LimitMethod.OverallJudgement, Id, amount, inputs.Strict(), work.Steps),
            None: () => Absent(new LimitAbsence.TooLarge()));
    }

    private static Term Raised(Term judged, Term halfYears, LimitPolicy policy, Workings work)
    {
        var earned = work.Compute(EarnedRaise, halfYears, (Times, new(RaisePerHalfYear, policy.RaisePerHalfYear)));
        var raise = work.Lower(Raise, earned, new(MostRaise, policy.MostRaise));
        var increase = work.Compute(Increase, judged, (Times, raise));

        return work.Compute(Limit, judged, (Plus, increase));
    }

    private static Seq<LimitInput> Policy(LimitPolicy policy, CreditGrade grade) => Seq(
        new LimitInput(GradeFactor, policy.Factors.Of(grade), None),
        new LimitInput(RaisePerHalfYear, policy.RaisePerHalfYear, None),
        new LimitInput(MostRaise, policy.MostRaise, None));

    private static LimitEstimate Absent(LimitAbsence reason) =>
        new(LimitMethod.OverallJudgement, Id, Left<LimitAbsence, Amount>(reason), Empty, Empty);
}
