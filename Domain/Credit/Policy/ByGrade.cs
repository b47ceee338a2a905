using CustomerGraph.Domain.Credit.Grades;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Something for each grade.</summary>
public sealed record ByGrade<T>(T AAA, T AA, T A, T B, T C, T D)
{
    /// <summary>What is set for a grade.</summary>
    public T Of(CreditGrade grade) => grade switch
    {
        CreditGrade.AAA => AAA,
        CreditGrade.AA => AA,
        CreditGrade.A => A,
        CreditGrade.B => B,
        CreditGrade.C => C,
        _ => D,
    };

    /// <summary>Every grade with what is set for it, the best first.</summary>
    public Seq<(CreditGrade Grade, T Value)> Pairs =>
        toSeq(Enum.GetValues<CreditGrade>()).Map(grade => (grade, Of(grade))).Strict();
}
