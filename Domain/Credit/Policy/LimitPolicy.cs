using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>The company's own numbers in the five ways to set a limit.</summary>
public sealed record LimitPolicy
{
    /// <summary>18 months, 1.2, half as much again for the best down to nothing for a D, and a tenth to a half more.</summary>
    public static readonly LimitPolicy Standard =
        Create(18, 1.2m, new ByGrade<decimal>(1.5m, 1.2m, 1, 0.7m, 0.4m, 0), 0.10m, 0.50m)
            .ToEither().IfLeft(PolicyNumber.Defect<LimitPolicy>);

    private LimitPolicy(int months, decimal norm, ByGrade<decimal> factors, decimal raise, decimal most) =>
        (StatementMonths, CurrentRatioNorm, Factors, RaisePerHalfYear, MostRaise) = (months, norm, factors, raise, most);

    /// <summary>For how many months after the end of its period a statement is used, the last day included.</summary>
    public int StatementMonths { get; }

    /// <summary>The current ratio of a sound company where that of the industry is not known.</summary>
    public decimal CurrentRatioNorm { get; }

    /// <summary>What the median of the other methods is multiplied by; a better grade never has less.</summary>
    public ByGrade<decimal> Factors { get; }

    /// <summary>By which fraction of itself a limit is raised for every half-year without a late payment.</summary>
    public decimal RaisePerHalfYear { get; }

    /// <summary>By which fraction of itself a limit is raised at the most.</summary>
    public decimal MostRaise { get; }

    /// <summary>The policy, or all that is wrong with it.</summary>
    public static Validation<EntryError, LimitPolicy> Create(
        int statementMonths, decimal norm, ByGrade<decimal> factors, decimal raise, decimal mostRaise) => (
        Entry.Between(PolicyNames.StatementMonths, statementMonths, 1, 120),
        PolicyNumber.Between(PolicyNames.CurrentRatioNorm, norm, 0.0001m, 100),
        Falling(factors),
        PolicyNumber.Between(PolicyNames.RaisePerHalfYear, raise, 0, 10),
        PolicyNumber.Between(PolicyNames.MostRaise, mostRaise, 0, 10))
        .Apply((months, ratio, falling, each, most) => new LimitPolicy(months, ratio, falling, each, most));

    private static Validation<EntryError, ByGrade<decimal>> Falling(ByGrade<decimal> factors)
    {
        var outside = factors.Pairs
            .Bind(pair => PolicyNumber.Between(PolicyNames.Factor(pair.Grade), pair.Value, 0, 100).FailToSeq());
        var rising = factors.Pairs.Zip(factors.Pairs.Tail)
            .Filter(pair => pair.Item1.Value < pair.Item2.Value)
            .Map<EntryError>(pair => new EntryError.OutOfRange(
                PolicyNames.Factor(pair.Item2.Grade), pair.Item2.Value, 0, pair.Item1.Value));

        return PolicyNumber.Unless(factors, outside + rising);
    }
}
