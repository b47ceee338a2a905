using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>How many points, from 0 to 100, a measure brings.</summary>
/// <remarks>
/// Where more is better, a number has the points of the highest cut that it reaches; where less is better, those of the
/// lowest cut that it does not pass; else <see cref="Otherwise"/>. Cuts rise, and with every step points rise or,
/// where less is better, fall, so that a better number never brings fewer points. The best step
/// brings 100: to learn that a customer is as good as can be in something never costs it points either.
/// </remarks>
public sealed record PointScale
{
    private PointScale(CreditMeasure measure, int otherwise, Seq<PointStep> steps) =>
        (Measure, Otherwise, Steps) = (measure, otherwise, steps);

    /// <summary>What is measured.</summary>
    public CreditMeasure Measure { get; }

    /// <summary>The points of a number worse than every cut; the fewest of all.</summary>
    public int Otherwise { get; }

    /// <summary>The steps by rising cut; at least one.</summary>
    public Seq<PointStep> Steps { get; }

    /// <summary>The scale, or all that is wrong with it, under a name like points.CurrentRatio.</summary>
    public static Validation<EntryError, PointScale> Create(
        CreditMeasure measure, int otherwise, Seq<PointStep> steps)
    {
        var field = PolicyNames.Points(measure);
        var wrong = steps.IsEmpty
            ? Seq1<EntryError>(new EntryError.Missing(field))
            : OutOfRange(field, measure, otherwise, steps)
                + OutOfOrder(field, measure, otherwise, steps)
                + NotBest(field, steps);

        return PolicyNumber.Unless(new PointScale(measure, otherwise, steps.Strict()), wrong);
    }

    /// <summary>The points of a number, from 0 to 100.</summary>
    public int PointsOf(decimal value) => Of(Quotient.Of(value));

    /// <summary>The points of an exact quotient.</summary>
    internal int Of(Quotient value) => (CreditMeasures.MoreIsBetter(Measure)
        ? Steps.Filter(step => value.IsAtLeast(step.Cut)).LastOrNone()
        : Steps.Find(step => value.IsAtMost(step.Cut)))
        .Map(step => step.Points)
        .IfNone(Otherwise);

    private static Seq<EntryError> OutOfRange(
        string field, CreditMeasure measure, int otherwise, Seq<PointStep> steps) =>
        (steps.Map(step => PolicyNumber.Between(field, step.Points, 0, 100))
            + Seq1(PolicyNumber.Between(field, otherwise, 0, 100))
            + steps.Map(step => PolicyNumber.Between(field, step.Cut, CreditMeasures.LeastCut(measure), 1_000_000)))
        .Bind(number => number.FailToSeq());

    private static Seq<EntryError> OutOfOrder(string field, CreditMeasure measure, int otherwise, Seq<PointStep> steps)
    {
        var points = CreditMeasures.MoreIsBetter(measure)
            ? otherwise.Cons(steps.Map(step => step.Points))
            : steps.Map(step => step.Points).Add(otherwise).Rev();

        return
            steps.Zip(steps.Tail).Filter(pair => pair.Item1.Cut >= pair.Item2.Cut)
                .Map<EntryError>(pair => new EntryError.NotAbove(field, pair.Item2.Cut, field, pair.Item1.Cut))
            + points.Zip(points.Tail).Filter(pair => pair.Item1 >= pair.Item2)
                .Map<EntryError>(pair => new EntryError.NotAbove(field, pair.Item2, field, pair.Item1));
    }

    private static Seq<EntryError> NotBest(string field, Seq<PointStep> steps) =>
        steps.Map(step => step.Points).Max() is var best && best < 100
            ? Seq1<EntryError>(new EntryError.OutOfRange(field, best, 100, 100))
            : Empty;
}
