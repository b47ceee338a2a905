namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What holds of a measure whatever the policy.</summary>
public static class CreditMeasures
{
    /// <summary>Every measure, in order of the groups.</summary>
    public static readonly Seq<CreditMeasure> All = Prelude.toSeq(Enum.GetValues<CreditMeasure>()).Strict();

    /// <summary>The group whose points a measure is part of.</summary>
    public static FactorGroup Group(CreditMeasure measure) => measure switch
    {
        <= CreditMeasure.NetMargin => FactorGroup.FinancialPosition,
        <= CreditMeasure.References => FactorGroup.Reputation,
        <= CreditMeasure.MarketShare => FactorGroup.MarketPosition,
        CreditMeasure.ReceivablesShare => FactorGroup.RiskCapacity,
        _ => FactorGroup.MarketConditions,
    };

    /// <summary>Whether more of it is better.</summary>
    public static bool MoreIsBetter(CreditMeasure measure) => measure
        is not (CreditMeasure.Leverage or CreditMeasure.AverageDaysLate or CreditMeasure.OverdueShare
            or CreditMeasure.DishonouredNotes or CreditMeasure.ReceivablesShare
            or CreditMeasure.IndustryInsolvencies);

    /// <summary>
    /// The lowest cut that a scale of the measure may have: minus one for what can shrink by all of it, zero for
    /// everything else.
    /// </summary>
    /// <remarks>
    /// A negative quotient moves away from zero when its denominator falls, and what is owed is a denominator. Below
    /// zero there is therefore only one band: to owe less never costs points.
    /// </remarks>
    public static decimal LeastCut(CreditMeasure measure) => measure == CreditMeasure.IndustryGrowth ? -1 : 0;
}
