using System.Numerics;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

/// <summary>
/// The definition in the remarks of <see cref="AbcAnalysis"/>, word by word, one subject after the other.
/// </summary>
internal static class AbcDefinition
{
    public static AbcClass ClassOf(string code, Seq<SubjectSales> all, AbcPolicy policy)
    {
        var ranked = all.Filter(subject => subject.Net.Units > 0);
        var self = all.Find(subject => subject.Code == code).IfNone(() => throw new ArgumentException(code));

        return self.Net.Units <= 0 ? AbcClass.Unranked
            : policy.Ties == AbcTies.Split ? ByPosition(self, ranked, policy)
            : ranked.Filter(other => other.Net == self.Net).Map(equal => ByPosition(equal, ranked, policy)).Min();
    }

    private static AbcClass ByPosition(SubjectSales self, Seq<SubjectSales> ranked, AbcPolicy policy)
    {
        var before = ranked.Filter(other => other.Net.Units > self.Net.Units
            || (other.Net == self.Net && string.CompareOrdinal(other.Code, self.Code) < 0));
        var (total, share) = (Sum(ranked), Sum(before));
        var (a, b) = (new Fraction(policy.Cuts.A), new Fraction(policy.Cuts.B));

        return policy.Rule == AbcRule.CrossingIn
            ? Class(Fraction.Of(share, total) < a, Fraction.Of(share, total) < b)
            : Class(Fraction.Of(share + self.Net.Units, total) <= a, Fraction.Of(share + self.Net.Units, total) <= b);
    }

    private static AbcClass Class(bool isA, bool isB) => isA ? AbcClass.A : isB ? AbcClass.B : AbcClass.C;

    private static BigInteger Sum(Seq<SubjectSales> subjects) =>
        subjects.Fold(BigInteger.Zero, (sum, subject) => sum + subject.Net.Units);
}
