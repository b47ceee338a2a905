using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>How much each group of measures counts in the score; together exactly one.</summary>
public sealed record FactorWeights
{
    /// <summary>The financial position a little more than reputation, and both twice as much as all the rest.</summary>
    public static readonly FactorWeights Standard =
        Create(0.35m, 0.30m, 0.15m, 0.10m, 0.10m).ToEither().IfLeft(PolicyNumber.Defect<FactorWeights>);

    private FactorWeights(decimal financial, decimal reputation, decimal position, decimal capacity, decimal conditions) =>
        (FinancialPosition, Reputation, MarketPosition, RiskCapacity, MarketConditions) =
        (financial, reputation, position, capacity, conditions);

    /// <summary>The weight of <see cref="FactorGroup.FinancialPosition"/>, a fraction.</summary>
    public decimal FinancialPosition { get; }

    /// <summary>The weight of <see cref="FactorGroup.Reputation"/>, a fraction.</summary>
    public decimal Reputation { get; }

    /// <summary>The weight of <see cref="FactorGroup.MarketPosition"/>, a fraction.</summary>
    public decimal MarketPosition { get; }

    /// <summary>The weight of <see cref="FactorGroup.RiskCapacity"/>, a fraction.</summary>
    public decimal RiskCapacity { get; }

    /// <summary>The weight of <see cref="FactorGroup.MarketConditions"/>, a fraction.</summary>
    public decimal MarketConditions { get; }

    /// <summary>Every group with its weight.</summary>
    public Seq<(FactorGroup Group, decimal Weight)> Pairs =>
        toSeq(Enum.GetValues<FactorGroup>()).Map(group => (group, Of(group))).Strict();

    /// <summary>The weights, or all that is wrong with them, under names like weight.Reputation.</summary>
    public static Validation<EntryError, FactorWeights> Create(
        decimal financial, decimal reputation, decimal position, decimal capacity, decimal conditions) => (
        Weight(FactorGroup.FinancialPosition, financial),
        Weight(FactorGroup.Reputation, reputation),
        Weight(FactorGroup.MarketPosition, position),
        Weight(FactorGroup.RiskCapacity, capacity),
        Weight(FactorGroup.MarketConditions, conditions))
        .Apply((one, two, three, four, five) => new FactorWeights(one, two, three, four, five))
        .Bind(weights => weights.Pairs.Map(pair => pair.Weight).Sum() is var total && total == 1
            ? Success<EntryError, FactorWeights>(weights)
            : Fail<EntryError, FactorWeights>(new EntryError.OutOfRange(PolicyNames.TotalWeight, total, 1, 1)));

    /// <summary>The weight of a group.</summary>
    public decimal Of(FactorGroup group) => group switch
    {
        FactorGroup.FinancialPosition => FinancialPosition,
        FactorGroup.Reputation => Reputation,
        FactorGroup.MarketPosition => MarketPosition,
        FactorGroup.RiskCapacity => RiskCapacity,
        _ => MarketConditions,
    };

    private static Validation<EntryError, decimal> Weight(FactorGroup group, decimal weight) =>
        PolicyNumber.Between(PolicyNames.Weight(group), weight, 0, 1);
}
