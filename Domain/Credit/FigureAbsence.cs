namespace CustomerGraph.Domain.Credit;

/// <summary>Why a figure is not there. It is never zero instead.</summary>
public sealed record FigureAbsence
{
    /// <summary>Nothing was entered.</summary>
    public static readonly FigureAbsence NotKnown = new(
        "NOT_KNOWN", new("It is not known.", "資料不詳。"));

    /// <summary>There are no accounts.</summary>
    public static readonly FigureAbsence NoStatement = new(
        "NO_STATEMENT", new("There is no financial statement.", "沒有財務報表。"));

    /// <summary>The latest accounts are too old.</summary>
    public static readonly FigureAbsence StatementTooOld = new(
        "STATEMENT_TOO_OLD", new("The latest financial statement is too old.", "最近的財務報表已過期。"));

    /// <summary>The accounts do not have a figure that is needed.</summary>
    public static readonly FigureAbsence FigureMissing = new(
        "FIGURE_MISSING", new("The financial statement lacks a figure.", "財務報表缺少所需數字。"));

    /// <summary>Nothing is owed, so nothing can be divided by what is owed. That is as good as can be.</summary>
    public static readonly FigureAbsence NothingOwed = new(
        "NOTHING_OWED", new("Nothing is owed, which is as good as can be.", "沒有負債，視為最佳。"));

    /// <summary>There are no assets.</summary>
    public static readonly FigureAbsence NoAssets = new(
        "NO_ASSETS", new("There are no assets.", "沒有資產。"));

    /// <summary>There are no sales.</summary>
    public static readonly FigureAbsence NoSales = new(
        "NO_SALES", new("There are no sales above zero.", "銷售額不大於零。"));

    /// <summary>The figure before was zero or less, so there is no fraction of it.</summary>
    public static readonly FigureAbsence BaseNotPositive = new(
        "BASE_NOT_POSITIVE", new("The earlier figure is zero or negative.", "前期數字為零或負數。"));

    /// <summary>There is only one statement.</summary>
    public static readonly FigureAbsence NoEarlierStatement = new(
        "NO_EARLIER_STATEMENT", new("There is no statement of an earlier year.", "沒有前期財務報表。"));

    /// <summary>No invoice has fallen due or was paid.</summary>
    public static readonly FigureAbsence NothingDue = new(
        "NOTHING_DUE", new("Nothing has fallen due yet.", "尚無到期款項。"));

    /// <summary>Nothing is owed to us, or we owe the customer.</summary>
    public static readonly FigureAbsence NoReceivables = new(
        "NO_RECEIVABLES", new("There are no receivables above zero.", "應收帳款不大於零。"));

    /// <summary>More is owed to us than was sold in all the months known.</summary>
    public static readonly FigureAbsence HistoryTooShort = new(
        "HISTORY_TOO_SHORT", new("The receivables are older than the sales that are known.", "應收帳款早於已知的銷售期間。"));

    /// <summary>There was nothing to collect.</summary>
    public static readonly FigureAbsence NothingToCollect = new(
        "NOTHING_TO_COLLECT", new("There was nothing to collect.", "沒有可收款項。"));

    /// <summary>The lowest limit is zero, so that no other is a multiple of it.</summary>
    public static readonly FigureAbsence LowestIsZero = new(
        "LOWEST_IS_ZERO", new("The lowest limit is zero.", "最低額度為零。"));

    /// <summary>The sum is beyond the range of amounts.</summary>
    public static readonly FigureAbsence TooLarge = new(
        "TOO_LARGE", new("The numbers are too large to add up.", "數字過大，無法合計。"));

    /// <summary>Every reason there is.</summary>
    public static readonly Seq<FigureAbsence> All = Prelude.Seq(
        NotKnown, NoStatement, StatementTooOld, FigureMissing, NothingOwed, NoAssets, NoSales, BaseNotPositive,
        NoEarlierStatement, NothingDue, NoReceivables, HistoryTooShort, NothingToCollect, LowestIsZero, TooLarge);

    private FigureAbsence(string code, Bilingual sentence) => (Code, Sentence) = (code, sentence);

    /// <summary>The name of the reason for programs: "NO_SALES".</summary>
    public string Code { get; }

    /// <summary>The reason for people.</summary>
    public Bilingual Sentence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
