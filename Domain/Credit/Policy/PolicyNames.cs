using CustomerGraph.Domain.Credit.Grades;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>What the terms of a policy are called, where it is stored, shown and refused.</summary>
internal static class PolicyNames
{
    public const string TotalWeight = "weight.total";
    public const string MissingWeight = "missingWeight";
    public const string StatementMonths = "statementMonths";
    public const string CurrentRatioNorm = "currentRatioNorm";
    public const string RaisePerHalfYear = "raise.perHalfYear";
    public const string MostRaise = "raise.most";
    public const string CurrentRatioDrop = "signal.currentRatioDrop";
    public const string NetMarginDrop = "signal.netMarginDrop";
    public const string TurnoverDrop = "signal.turnoverDrop";
    public const string DaysLate = "signal.daysLate";
    public const string SalesManagerShare = "overLimit.salesManagerShare";
    public const string LapseDays = "overLimit.lapseDays";

    public static string Weight(FactorGroup group) => $"weight.{group}";

    public static string Points(CreditMeasure measure) => $"points.{measure}";

    public static string Cut(CreditGrade grade) => $"cut.{grade}";

    public static string Factor(CreditGrade grade) => $"factor.{grade}";

    public static string ReviewMonths(CreditGrade grade) => $"reviewMonths.{grade}";
}
