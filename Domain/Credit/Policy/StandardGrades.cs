using CustomerGraph.Domain.Credit.Grades;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>How customers are graded until the company sets its own scales: rules of thumb, to be replaced.</summary>
internal static class StandardGrades
{
    private static readonly Seq<PointScale> Scales = Seq(
        Scale(CreditMeasure.CurrentRatio, 0, (0.8m, 25), (1, 50), (1.2m, 70), (1.5m, 85), (2, 100)),
        Scale(CreditMeasure.AltmanZ, 0, (0.6m, 20), (1.23m, 40), (1.8m, 55), (2.35m, 70), (2.9m, 85), (4, 100)),
        Scale(CreditMeasure.Leverage, 0, (0.3m, 100), (0.45m, 85), (0.6m, 70), (0.75m, 50), (0.9m, 25)),
        Scale(CreditMeasure.CashFlowCover, 0, (0, 40), (0.05m, 50), (0.1m, 65), (0.2m, 80), (0.4m, 100)),
        Scale(CreditMeasure.NetMargin, 0, (0, 40), (0.02m, 60), (0.05m, 80), (0.1m, 100)),
        Scale(CreditMeasure.AverageDaysLate, 0, (0, 100), (5, 90), (10, 75), (15, 60), (30, 40), (60, 15)),
        Scale(CreditMeasure.OverdueShare, 0, (0, 100), (0.05m, 85), (0.1m, 70), (0.2m, 50), (0.4m, 20)),
        Scale(CreditMeasure.DishonouredNotes, 0, (0, 100), (1, 30)),
        Scale(CreditMeasure.References, 0, (2, 30), (3, 60), (4, 80), (4.5m, 100)),
        Scale(CreditMeasure.YearsInBusiness, 20, (2, 40), (5, 60), (10, 80), (20, 100)),
        Scale(CreditMeasure.MarketShare, 40, (0.02m, 55), (0.05m, 70), (0.1m, 85), (0.2m, 100)),
        Scale(CreditMeasure.ReceivablesShare, 0, (0.01m, 100), (0.03m, 85), (0.05m, 70), (0.1m, 50), (0.2m, 25)),
        Scale(CreditMeasure.IndustryGrowth, 0, (-0.1m, 20), (-0.03m, 40), (0, 60), (0.03m, 80), (0.08m, 100)),
        Scale(CreditMeasure.IndustryInsolvencies, 0, (0.005m, 100), (0.01m, 80), (0.02m, 60), (0.04m, 30)));

    /// <summary>The policy that holds until the company sets its own.</summary>
    public static readonly GradePolicy Policy =
        GradePolicy.Create(FactorWeights.Standard, Scales, GradeCuts.Standard, 0.5m)
            .ToEither().IfLeft(PolicyNumber.Defect<GradePolicy>);

    private static PointScale Scale(CreditMeasure measure, int otherwise, params (decimal Cut, int Points)[] steps) =>
        PointScale.Create(measure, otherwise, toSeq(steps).Map(step => new PointStep(step.Cut, step.Points)).Strict())
            .ToEither().IfLeft(PolicyNumber.Defect<PointScale>);
}
