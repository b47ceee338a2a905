using System.Numerics;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>Altman's Z' for companies whose shares have no price.</summary>
/// <remarks>
/// <para>Z' = 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.420 X4 + 0.998 X5. The book value of equity is total assets less total
/// liabilities, which it is by definition, so that the score depends on nothing that could contradict them.</para>
/// <para>Source: E. I. Altman, "Corporate Financial Distress", 1983; "Predicting financial distress of companies:
/// revisiting the Z-score and ZETA models", 2000.</para>
/// </remarks>
/// <param name="X1">Working capital over total assets.</param>
/// <param name="X2">Retained earnings over total assets.</param>
/// <param name="X3">Earnings before interest and taxes over total assets.</param>
/// <param name="X4">Book value of equity over total liabilities.</param>
/// <param name="X5">Sales over total assets.</param>
/// <param name="Z">The score.</param>
/// <param name="Zone">What it says.</param>
/// <param name="PeriodEnd">The end of the year of which it is.</param>
public sealed record AltmanZ(
    decimal X1, decimal X2, decimal X3, decimal X4, decimal X5, decimal Z, AltmanZone Zone, DateOnly PeriodEnd)
{
    /// <summary>The id and version of the formula.</summary>
    public static readonly FormulaId Formula = new("ALTMAN_Z_PRIME", 1);

    private const decimal DistressBelow = 1.23m;
    private const decimal SafeAbove = 2.90m;

    /// <summary>The score of a statement, or why it has none.</summary>
    public static Either<FigureAbsence, AltmanZ> Of(FinancialStatement statement) =>
        from score in Score(statement)
        from z in score.IsNumber ? Right<FigureAbsence, Quotient>(score) : FigureAbsence.NothingOwed
        select (
            from f in Figures.Of(statement)
            let value = z.ToDecimal()
            select new AltmanZ(
                Over(f.Capital, f.Assets), Over(f.Kept, f.Assets), Over(f.Ebit, f.Assets),
                Over(f.Assets - f.Debts, f.Debts), Over(f.Sales, f.Assets), value, ZoneOf(z), statement.PeriodEnd))
            .IfNone(() => throw new InvalidOperationException("A score without figures."));

    /// <summary>The exact score; beyond every number when nothing is owed.</summary>
    internal static Either<FigureAbsence, Quotient> Score(FinancialStatement statement) =>
        Figures.Of(statement).ToEither(FigureAbsence.FigureMissing).Bind<Quotient>(f => f.Assets.Sign > 0
            ? Quotient.Of(
                (((717 * f.Capital) + (847 * f.Kept) + (3_107 * f.Ebit) + (998 * f.Sales)) * f.Debts)
                    + (420 * (f.Assets - f.Debts) * f.Assets),
                1_000 * f.Assets * f.Debts)
            : FigureAbsence.NoAssets);

    private static AltmanZone ZoneOf(Quotient z) =>
        !z.IsAtLeast(DistressBelow) ? AltmanZone.Distress
        : z.IsAtMost(SafeAbove) ? AltmanZone.Grey
        : AltmanZone.Safe;

    private static decimal Over(BigInteger part, BigInteger whole) => Quotient.Of(part, whole).ToDecimal();

    /// <summary>What the score is made of, in units of 1/10000.</summary>
    private sealed record Figures(
        BigInteger Capital, BigInteger Kept, BigInteger Ebit, BigInteger Sales, BigInteger Assets, BigInteger Debts)
    {
        public static Option<Figures> Of(FinancialStatement statement) =>
            from current in statement.CurrentAssets
            from due in statement.CurrentLiabilities
            from kept in statement.RetainedEarnings
            from ebit in statement.Ebit
            from sales in statement.Sales
            from assets in statement.TotalAssets
            from debts in statement.TotalLiabilities.Filter(owed => owed >= Amount.Zero)
            select new Figures(
                (BigInteger)current.Units - due.Units, kept.Units, ebit.Units, sales.Units, assets.Units, debts.Units);
    }
}
