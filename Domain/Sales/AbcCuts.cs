using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>Where class A ends and where class B ends, as shares of the total: 0 &lt; A &lt; B &lt;= 1.</summary>
/// <remarks>Cuts have at most four fraction digits. B may end at one: then nothing is left for C.</remarks>
public sealed record AbcCuts
{
    /// <summary>A to 75 %, B to 95 %, C the rest.</summary>
    public static readonly AbcCuts Default = Literal(0.75m, 0.95m);

    private const decimal Least = 1m / TenThousandths.PerOne;

    private AbcCuts(decimal a, decimal b) => (A, B) = (a, b);

    /// <summary>The cumulative share at which class A ends.</summary>
    public decimal A { get; }

    /// <summary>The cumulative share at which class B ends; above <see cref="A"/>.</summary>
    public decimal B { get; }

    /// <summary>The cuts, or all that is wrong with them, under the names cutA and cutB.</summary>
    public static Validation<EntryError, AbcCuts> Create(decimal a, decimal b) =>
        (Share("cutA", a), Share("cutB", b))
            .Apply((cutA, cutB) => new AbcCuts(cutA, cutB))
            .Bind(cuts => cuts.A < cuts.B
                ? Success<EntryError, AbcCuts>(cuts)
                : Fail<EntryError, AbcCuts>(new EntryError.NotAbove("cutB", b, "cutA", a)));

    /// <summary>Cuts written in the source code; input goes through <see cref="Create"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such cuts: a defect in the source code.</exception>
    public static AbcCuts Literal(decimal a, decimal b) => Create(a, b).IfFail(errors =>
        throw new ArgumentOutOfRangeException(nameof(b), (a, b), errors.Head.Rule));

    /// <summary>The cuts: "0.75/0.95".</summary>
    public override string ToString() => FormattableString.Invariant($"{A}/{B}");

    private static Validation<EntryError, decimal> Share(string field, decimal value) =>
        value is < Least or > 1 ? Fail<EntryError, decimal>(new EntryError.OutOfRange(field, value, Least, 1))
        : TenThousandths.IsWhole(value) ? Success<EntryError, decimal>(value)
        : Fail<EntryError, decimal>(new EntryError.TooPrecise(field, value));
}
