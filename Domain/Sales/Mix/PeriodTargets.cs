using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales.Mix;

/// <summary>What is to be sold in a period, by the targets of its months; or why that is not known.</summary>
/// <remarks>
/// Targets are set for whole months and for all that the company sells. So a period that cuts a month has none, nor has
/// a selection of the sales; and the target of a period is there only if each of its months has one, for otherwise the
/// sales of more months would be held against it.
/// </remarks>
public sealed class PeriodTargets
{
    private readonly Dictionary<string, MonthlyTarget[]> targets;
    private readonly AbsentReason? incomparable;
    private readonly int months;

    private PeriodTargets(Dictionary<string, MonthlyTarget[]> targets, AbsentReason? incomparable, int months) =>
        (this.targets, this.incomparable, this.months) = (targets, incomparable, months);

    /// <summary>The groups with a target for at least one month of the period, with their labels.</summary>
    public Seq<(string Key, string Label)> Groups =>
        toSeq(targets.Values.Select(months => (months[0].Key, months[0].Label)));

    /// <summary>The targets of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="ofAllSales">Whether what is held against the targets is all that the company sold in the period.</param>
    /// <param name="targets">The targets, one for a group and month at most; those of other months do not count.</param>
    public static PeriodTargets Of(Period period, bool ofAllSales, IEnumerable<MonthlyTarget> targets) => new(
        targets
            .Where(target => period.Contains(new DateOnly(target.Year, target.Month, 1)))
            .GroupBy(target => target.Key, StringComparer.Ordinal)
            .ToDictionary(months => months.Key, months => months.ToArray(), StringComparer.Ordinal),
        !ofAllSales ? AbsentReason.TargetOfAllSales
        : period.From.Day != 1 || period.To.Day != 1 ? AbsentReason.MonthsCut
        : null,
        Month(period.To) - Month(period.From));

    /// <summary>What is to be sold of a group.</summary>
    /// <returns>
    /// The amount, the reason why there is none, or <see cref="AmountError.OutOfRange"/> if it is too much to add up.
    /// </returns>
    public Either<AmountError, Either<AbsentReason, Amount>> Of(string key) =>
        incomparable is not null ? Absent(incomparable)
        : !targets.TryGetValue(key, out var set) ? Absent(AbsentReason.NoTarget)
        : set.Length < months ? Absent(AbsentReason.TargetIncomplete)
        : Amount.Sum(set.Select(target => target.Amount)).Map(Right<AbsentReason, Amount>);

    private static Either<AmountError, Either<AbsentReason, Amount>> Absent(AbsentReason reason) =>
        Right<AmountError, Either<AbsentReason, Amount>>(Left<AbsentReason, Amount>(reason));

    private static int Month(DateOnly day) => (12 * day.Year) + day.Month;
}
