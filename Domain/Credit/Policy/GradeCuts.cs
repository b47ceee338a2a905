using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>From how many points on a customer has a grade, the cut included; below the last cut it has a D.</summary>
/// <remarks>100 &gt;= AAA &gt; AA &gt; A &gt; B &gt; C &gt;= 0, with at most four digits behind the point.</remarks>
public sealed record GradeCuts
{
    /// <summary>90, 80, 70, 55 and 40 points.</summary>
    public static readonly GradeCuts Standard =
        Create(90, 80, 70, 55, 40).ToEither().IfLeft(PolicyNumber.Defect<GradeCuts>);

    private GradeCuts(decimal aaa, decimal aa, decimal a, decimal b, decimal c) =>
        (AAA, AA, A, B, C) = (aaa, aa, a, b, c);

    /// <summary>Where AAA begins.</summary>
    public decimal AAA { get; }

    /// <summary>Where AA begins.</summary>
    public decimal AA { get; }

    /// <summary>Where A begins.</summary>
    public decimal A { get; }

    /// <summary>Where B begins.</summary>
    public decimal B { get; }

    /// <summary>Where C begins.</summary>
    public decimal C { get; }

    /// <summary>Every grade that begins at a cut, with the cut, the best first.</summary>
    public Seq<(CreditGrade Grade, decimal Cut)> Pairs => Seq(
        (CreditGrade.AAA, AAA), (CreditGrade.AA, AA), (CreditGrade.A, A), (CreditGrade.B, B), (CreditGrade.C, C));

    /// <summary>The cuts, or all that is wrong with them, under names like cut.AAA.</summary>
    public static Validation<EntryError, GradeCuts> Create(decimal aaa, decimal aa, decimal a, decimal b, decimal c)
    {
        var cuts = new GradeCuts(aaa, aa, a, b, c);
        var outside = cuts.Pairs
            .Bind(pair => PolicyNumber.Between(PolicyNames.Cut(pair.Grade), pair.Cut, 0, 100).FailToSeq());
        var rising = cuts.Pairs.Zip(cuts.Pairs.Tail)
            .Filter(pair => pair.Item1.Cut <= pair.Item2.Cut)
            .Map<EntryError>(pair => new EntryError.NotAbove(
                PolicyNames.Cut(pair.Item1.Grade), pair.Item1.Cut, PolicyNames.Cut(pair.Item2.Grade), pair.Item2.Cut));

        return PolicyNumber.Unless(cuts, outside + rising);
    }

    /// <summary>The grade of a score.</summary>
    internal CreditGrade Of(Quotient score) =>
        Pairs.Find(pair => score.IsAtLeast(pair.Cut)).Map(pair => pair.Grade).IfNone(CreditGrade.D);
}
