using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>
/// Customers or products, ranked by net sales and divided into the few that matter most and the many that matter
/// little.
/// </summary>
/// <remarks>
/// <para>
/// The subjects with net sales above zero are ranked: largest first, equal ones by code. Their sum is the total. The
/// class of a subject depends on a cumulative share of the total: under <see cref="AbcRule.CrossingIn"/> of those
/// before it (A while that is below the cut <see cref="AbcCuts.A"/>, B while it is below <see cref="AbcCuts.B"/>, else
/// C), under <see cref="AbcRule.WithinCut"/> of those before it and itself (A or B while that is not above the cut).
/// With <see cref="AbcTies.Together"/> equal amounts have the class of the first of them, which is the best.
/// </para>
/// <para>
/// Net sales of zero or less are <see cref="AbcClass.Unranked"/> and outside the total. Where there is no total there
/// are no classes, but a reason.
/// </para>
/// <para>Source: docs/domain/sales.md.</para>
/// </remarks>
public sealed class AbcAnalysis
{
    private readonly SubjectSales[] subjects;
    private readonly long[] cumulated;
    private readonly AbcBoundaries boundaries;
    private readonly Amount unranked;

    private AbcAnalysis(SubjectSales[] subjects, AbcPolicy policy, Amount total, Amount unranked)
    {
        (this.subjects, Policy, Total, this.unranked) = (subjects, policy, total, unranked);
        cumulated = Cumulated(subjects);
        boundaries = AbcBoundaries.Of(cumulated, policy);
    }

    /// <summary>The terms by which the subjects were classified.</summary>
    public AbcPolicy Policy { get; }

    /// <summary>The net sales of the ranked, of which all shares are.</summary>
    public Amount Total { get; }

    /// <summary>Why there are no classes; none when there are.</summary>
    public Option<AbsentReason> Reason =>
        Total.IsPositive ? None
        : subjects.Length == 0 ? AbsentReason.NoSales
        : AbsentReason.TotalNotPositive;

    /// <summary>A, B, C and the unranked, each even if empty; the unranked alone where there are no classes.</summary>
    public Seq<AbcClassSummary> Classes =>
        (Total.IsPositive ? Seq(AbcClass.A, AbcClass.B, AbcClass.C, AbcClass.Unranked) : Seq1(AbcClass.Unranked))
            .Map(Summary);

    /// <summary>Every subject once, in order of rank, the unranked last.</summary>
    public IReadOnlyList<AbcRow> Rows => RowsBetween(0, subjects.Length);

    /// <summary>Classifies subjects, each of which is given once, in any order.</summary>
    /// <returns>The analysis, or <see cref="AmountError.OutOfRange"/> if there is too much to add up.</returns>
    public static Either<AmountError, AbcAnalysis> Of(IEnumerable<SubjectSales> subjects, AbcPolicy policy)
    {
        var ranked = Ranking.Of(subjects);
        var nets = ranked.Select(subject => subject.Net);

        return
            from total in PositiveTotal.Of(nets)
            from unranked in Amount.Sum(nets.Where(net => !net.IsPositive))
            select new AbcAnalysis(ranked, policy, total, unranked);
    }

    /// <summary>The rows of one class, in order of rank.</summary>
    public IReadOnlyList<AbcRow> RowsOf(AbcClass abcClass)
    {
        var (start, end) = RangeOf(abcClass);

        return RowsBetween(start, end);
    }

    /// <summary>What the members of one class bring together.</summary>
    public AbcClassSummary Summary(AbcClass abcClass)
    {
        var (start, end) = RangeOf(abcClass);

        if (abcClass == AbcClass.Unranked)
        {
            return new AbcClassSummary(abcClass, end - start, unranked, PositiveTotal.Share(unranked, Total));
        }

        var net = Amount.OfUnits(cumulated[end] - cumulated[start]);

        return new AbcClassSummary(abcClass, end - start, net, Ratio.Of(net, Total, AbsentReason.TotalNotPositive));
    }

    private static long[] Cumulated(SubjectSales[] subjects)
    {
        var ranked = subjects.TakeWhile(subject => subject.Net.IsPositive).Count();
        var cumulated = new long[ranked + 1];

        for (var position = 0; position < ranked; position++)
        {
            cumulated[position + 1] = cumulated[position] + subjects[position].Net.Units;
        }

        return cumulated;
    }

    private int Ranked => cumulated.Length - 1;

    private (int Start, int End) RangeOf(AbcClass abcClass) => abcClass switch
    {
        AbcClass.A => (0, boundaries.A),
        AbcClass.B => (boundaries.A, boundaries.B),
        AbcClass.C => (boundaries.B, Ranked),
        _ => (Ranked, subjects.Length),
    };

    private ListOnDemand<AbcRow> RowsBetween(int start, int end) => new(end - start, index => Row(start + index));

    private AbcRow Row(int position)
    {
        var subject = subjects[position];
        var abcClass = ClassAt(position);

        return new AbcRow(
            position + 1,
            abcClass,
            subject.Code,
            subject.Name,
            subject.Net,
            PositiveTotal.Share(subject.Net, Total),
            abcClass == AbcClass.Unranked
                ? PositiveTotal.Share(subject.Net, Total)
                : Ratio.Of(cumulated[position + 1], Total.Units, AbsentReason.TotalNotPositive));
    }

    private AbcClass ClassAt(int position) =>
        position < boundaries.A ? AbcClass.A
        : position < boundaries.B ? AbcClass.B
        : position < Ranked ? AbcClass.C
        : AbcClass.Unranked;
}
