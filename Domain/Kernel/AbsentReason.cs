namespace CustomerGraph.Domain.Kernel;

/// <summary>Why a ratio, or what it would be made of, is not there. It is never zero instead.</summary>
public sealed record AbsentReason
{
    /// <summary>Nothing is known of the whole or of the part.</summary>
    public static readonly AbsentReason Unknown = new(
        "UNKNOWN", "What the ratio is made of is not known.");

    /// <summary>There are no sales at all.</summary>
    public static readonly AbsentReason NoSales = new(
        "NO_SALES", "There are no sales to take a share of.");

    /// <summary>What the share would be of adds up to zero or less.</summary>
    public static readonly AbsentReason TotalNotPositive = new(
        "TOTAL_NOT_POSITIVE", "The total is zero or negative, so it has no shares.");

    /// <summary>The part is zero or negative where only positive parts make up the whole.</summary>
    public static readonly AbsentReason PartNotPositive = new(
        "PART_NOT_POSITIVE", "The net sales are zero or negative, so they are no share of the positive total.");

    /// <summary>A margin is taken of net sales that are zero or negative.</summary>
    public static readonly AbsentReason NetNotPositive = new(
        "NET_NOT_POSITIVE", "The net sales are zero or negative, so there is no margin rate.");

    /// <summary>Nobody set a target.</summary>
    public static readonly AbsentReason NoTarget = new(
        "NO_TARGET", "No target is set for the period.");

    /// <summary>Some months of the period have a target and others have none.</summary>
    public static readonly AbsentReason TargetIncomplete = new(
        "TARGET_INCOMPLETE", "Not every month of the period has a target.");

    /// <summary>The target is nothing, so nothing is a fraction of it.</summary>
    public static readonly AbsentReason TargetZero = new(
        "TARGET_ZERO", "The target is zero, so nothing is a fraction of it.");

    /// <summary>The target is for all that is sold, and this is only a part of it.</summary>
    public static readonly AbsentReason TargetOfAllSales = new(
        "TARGET_OF_ALL_SALES", "Targets are set for all sales, and these are a selection of them.");

    /// <summary>Targets are set for months, and the period cuts one.</summary>
    public static readonly AbsentReason MonthsCut = new(
        "MONTHS_CUT", "Targets are set for whole months, and the period begins or ends within one.");

    /// <summary>Every reason there is.</summary>
    public static readonly Seq<AbsentReason> All = Seq.create(
        Unknown, NoSales, TotalNotPositive, PartNotPositive, NetNotPositive,
        NoTarget, TargetIncomplete, TargetZero, TargetOfAllSales, MonthsCut);

    private AbsentReason(string code, string sentence) => (Code, Sentence) = (code, sentence);

    /// <summary>The name of the reason for programs: "NO_SALES".</summary>
    public string Code { get; }

    /// <summary>The reason for people.</summary>
    public string Sentence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
