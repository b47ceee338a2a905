using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>How much worse things must be for a signal to go off by itself.</summary>
public sealed record SignalPolicy
{
    /// <summary>The current ratio a fifth down, the net margin 15 %, the turnover a quarter; more than 30 days late.</summary>
    public static readonly SignalPolicy Standard =
        Create(0.20m, 0.15m, 0.25m, 30).ToEither().IfLeft(PolicyNumber.Defect<SignalPolicy>);

    private SignalPolicy(decimal currentRatio, decimal netMargin, decimal turnover, int daysLate) =>
        (CurrentRatioDrop, NetMarginDrop, TurnoverDrop, DaysLate) = (currentRatio, netMargin, turnover, daysLate);

    /// <summary>By which fraction of itself the current ratio must have fallen, exactly that much included.</summary>
    public decimal CurrentRatioDrop { get; }

    /// <summary>By which fraction of itself the net margin must have fallen, exactly that much included.</summary>
    public decimal NetMarginDrop { get; }

    /// <summary>By which fraction of itself the turnover of assets must have fallen, exactly that much included.</summary>
    public decimal TurnoverDrop { get; }

    /// <summary>More than how many days after its due date an invoice must be unpaid.</summary>
    public int DaysLate { get; }

    /// <summary>The policy, or all that is wrong with it.</summary>
    public static Validation<EntryError, SignalPolicy> Create(
        decimal currentRatioDrop, decimal netMarginDrop, decimal turnoverDrop, int daysLate) => (
        Drop(PolicyNames.CurrentRatioDrop, currentRatioDrop),
        Drop(PolicyNames.NetMarginDrop, netMarginDrop),
        Drop(PolicyNames.TurnoverDrop, turnoverDrop),
        Entry.Between(PolicyNames.DaysLate, daysLate, 0, 3_650))
        .Apply((ratio, margin, turnover, days) => new SignalPolicy(ratio, margin, turnover, days));

    private static Validation<EntryError, decimal> Drop(string field, decimal drop) =>
        PolicyNumber.Between(field, drop, 0.0001m, 1);
}
