namespace CustomerGraph.Domain.Kernel;

/// <summary>Why a ratio is not there. It is never zero instead.</summary>
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

    /// <summary>Every reason there is.</summary>
    public static readonly Seq<AbsentReason> All =
        Seq.create(Unknown, NoSales, TotalNotPositive, PartNotPositive, NetNotPositive);

    private AbsentReason(string code, string sentence) => (Code, Sentence) = (code, sentence);

    /// <summary>The name of the reason for programs: "NO_SALES".</summary>
    public string Code { get; }

    /// <summary>The reason for people.</summary>
    public string Sentence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
