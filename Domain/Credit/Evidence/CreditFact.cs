using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>One number known of a customer, since when, and from whom.</summary>
public sealed record CreditFact
{
    /// <summary>The longest name of a source, in characters.</summary>
    public const int SourceLength = 200;

    private CreditFact(CreditFactKind kind, decimal value, DateOnly on, string source) =>
        (Kind, Value, On, Source) = (kind, value, on, source);

    /// <summary>What the number says.</summary>
    public CreditFactKind Kind { get; }

    /// <summary>The number, in the range of its kind, with at most four digits behind the point.</summary>
    public decimal Value { get; }

    /// <summary>The day as of which it holds.</summary>
    public DateOnly On { get; }

    /// <summary>Who says so: the customer, a bank, a register, an estimate of our own.</summary>
    public string Source { get; }

    /// <summary>The fact, or all that is wrong with it, under the names kind, value and source.</summary>
    public static Validation<EntryError, CreditFact> Create(
        CreditFactKind kind, decimal value, DateOnly on, string source) => (
        Entry.Known("kind", kind).Bind(known => Number(known, value)),
        Entry.Text("source", source, SourceLength))
        .Apply((number, by) => new CreditFact(kind, number, on, by));

    /// <summary>
    /// The latest fact of a kind that holds as of a day or an earlier one; of several of that day the highest.
    /// </summary>
    public static Option<CreditFact> Latest(Seq<CreditFact> facts, CreditFactKind kind, DateOnly day) =>
        toSeq(Known(facts, kind, day).OrderBy(fact => (fact.On, fact.Value)).ThenBy(fact => fact.Source, StringComparer.Ordinal))
            .LastOrNone();

    /// <summary>The facts of a kind that hold as of a day or an earlier one.</summary>
    public static Seq<CreditFact> Known(Seq<CreditFact> facts, CreditFactKind kind, DateOnly day) =>
        facts.Filter(fact => fact.Kind == kind && fact.On <= day);

    private static Validation<EntryError, decimal> Number(CreditFactKind kind, decimal value)
    {
        var (least, most, step) = CreditFactRange.Of(kind);

        return value < least || value > most ? Fail<EntryError, decimal>(new EntryError.OutOfRange("value", value, least, most))
            : !TenThousandths.IsWhole(value) ? Fail<EntryError, decimal>(new EntryError.TooPrecise("value", value))
            : value % step != 0 ? Fail<EntryError, decimal>(new EntryError.NotInList("value", FormattableString.Invariant($"{value}")))
            : Success<EntryError, decimal>(value);
    }
}
