using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>A financial statement as somebody entered it: nothing of it has been checked.</summary>
/// <remarks>The names of its members in camel case are the names under which errors speak of them.</remarks>
public sealed record StatementEntry(
    DateOnly PeriodEnd,
    StatementSource Source,
    DateOnly ReceivedOn,
    Option<decimal> CurrentAssets = default,
    Option<decimal> CurrentLiabilities = default,
    Option<decimal> TotalAssets = default,
    Option<decimal> TotalLiabilities = default,
    Option<decimal> Equity = default,
    Option<decimal> RetainedEarnings = default,
    Option<decimal> Ebit = default,
    Option<decimal> Sales = default,
    Option<decimal> NetIncome = default,
    Option<decimal> OperatingCashFlow = default)
{
    /// <summary>The earliest day on which a business year can end.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>The fields of which at least one is needed.</summary>
    public const string FigureFields =
        "currentAssets, currentLiabilities, totalAssets, totalLiabilities, equity, retainedEarnings, ebit, sales, netIncome, operatingCashFlow";

    /// <summary>Which fraction of the total assets a balance may be out by: figures are often rounded.</summary>
    public const decimal Rounding = 0.001m;

    /// <summary>Checks everything and makes the statement, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, FinancialStatement> Read()
    {
        var head = (Ended(), Entry.Known("source", Source), SaysSomething())
            .Apply((end, source, _) => new FinancialStatement(end, source, ReceivedOn));

        var balance = (
            Entry.NotNegative("currentAssets", CurrentAssets),
            Entry.NotNegative("currentLiabilities", CurrentLiabilities),
            Entry.NotNegative("totalAssets", TotalAssets),
            Entry.NotNegative("totalLiabilities", TotalLiabilities),
            Entry.Exactly("equity", Equity),
            Entry.Exactly("retainedEarnings", RetainedEarnings))
            .Apply((current, due, assets, debts, equity, kept) => (current, due, assets, debts, equity, kept));

        var year = (
            Entry.Exactly("ebit", Ebit),
            Entry.NotNegative("sales", Sales),
            Entry.Exactly("netIncome", NetIncome),
            Entry.Exactly("operatingCashFlow", OperatingCashFlow))
            .Apply((ebit, sales, income, cash) => (ebit, sales, income, cash));

        return (head, balance, year, FitsTogether()).Apply((statement, has, earned, _) => statement with
        {
            CurrentAssets = has.current,
            CurrentLiabilities = has.due,
            TotalAssets = has.assets,
            TotalLiabilities = has.debts,
            Equity = has.equity,
            RetainedEarnings = has.kept,
            Ebit = earned.ebit,
            Sales = earned.sales,
            NetIncome = earned.income,
            OperatingCashFlow = earned.cash,
        });
    }

    private Validation<EntryError, DateOnly> Ended() =>
        PeriodEnd >= Earliest && PeriodEnd <= ReceivedOn
            ? Success<EntryError, DateOnly>(PeriodEnd)
            : Fail<EntryError, DateOnly>(new EntryError.DayOutOfRange("periodEnd", PeriodEnd, Earliest, ReceivedOn));

    private Validation<EntryError, Unit> SaysSomething() =>
        Seq(CurrentAssets, CurrentLiabilities, TotalAssets, TotalLiabilities, Equity, RetainedEarnings, Ebit, Sales,
            NetIncome, OperatingCashFlow).Exists(figure => figure.IsSome)
            ? Success<EntryError, Unit>(unit)
            : Fail<EntryError, Unit>(new EntryError.Missing(FigureFields));

    private Validation<EntryError, Unit> FitsTogether()
    {
        var wrong = Seq(
            NoPart("currentAssets", CurrentAssets, TotalAssets),
            NoPart("currentLiabilities", CurrentLiabilities, TotalLiabilities),
            OutOfBalance()).Somes();

        return wrong.IsEmpty ? Success<EntryError, Unit>(unit) : Fail<EntryError, Unit>(wrong);
    }

    private static Option<EntryError> NoPart(string field, Option<decimal> part, Option<decimal> whole) =>
        from one in part
        from all in whole
        where one > all && all >= 0
        select (EntryError)new EntryError.OutOfRange(field, one, 0, all);

    private Option<EntryError> OutOfBalance() =>
        from assets in TotalAssets.Filter(IsReadable)
        from debts in TotalLiabilities.Filter(IsReadable)
        from equity in Equity.Filter(IsReadable)
        let room = assets * Rounding
        let expected = assets - debts
        where equity < expected - room || equity > expected + room
        select (EntryError)new EntryError.OutOfRange("equity", equity, expected - room, expected + room);

    // Numbers too large to be amounts are refused as such; computing with them could leave the range of decimals.
    private static bool IsReadable(decimal value) => Amount.Exactly(value).IsRight;
}
