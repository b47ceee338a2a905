using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Credit policies of every shape that is possible, whose cuts are often met exactly.</summary>
public static class CreditPolicyArbitraries
{
    /// <summary>Twenty parts of 0.05, dealt out to five groups; some get none.</summary>
    private static readonly Gen<FactorWeights> Weights =
        from cuts in Gen.Choose(0, 20).ListOf(4)
        let ends = cuts.Append(0).Append(20).Order().ToList()
        let parts = ends.Zip(ends.Skip(1), (start, end) => (end - start) * 0.05m).ToList()
        select FactorWeights.Create(parts[0], parts[1], parts[2], parts[3], parts[4]).Accepted;

    private static readonly Gen<GradeCuts> Cuts =
        from cuts in Distinct(Gen.Choose(0, 100), 5)
        select GradeCuts.Create(cuts[4], cuts[3], cuts[2], cuts[1], cuts[0]).Accepted;

    private static readonly Gen<LimitPolicy> Limits =
        from months in Gen.Choose(1, 36)
        from norm in Gen.Elements(0.0001m, 1, 1.2m, 2, 100)
        from factors in Gen.Choose(0, 30).ListOf(6).Select(list => list.OrderDescending().Select(f => f * 0.1m).ToList())
        from raise in Gen.Elements(0, 0.1m, 0.25m, 10)
        from most in Gen.Elements(0, 0.5m, 0.35m, 10)
        select LimitPolicy.Create(
            months, norm,
            new ByGrade<decimal>(factors[0], factors[1], factors[2], factors[3], factors[4], factors[5]),
            raise, most).Accepted;

    private static readonly Gen<SignalPolicy> Signals =
        from drops in Gen.Elements(0.0001m, 0.1m, 0.2m, 0.5m, 1).ListOf(3)
        from days in Gen.Choose(0, 40)
        select SignalPolicy.Create(drops[0], drops[1], drops[2], days).Accepted;

    private static readonly Gen<ReviewPolicy> Reviews =
        from months in Gen.Choose(1, 24).ListOf(6)
        select ReviewPolicy.Create(
            new ByGrade<int>(months[0], months[1], months[2], months[3], months[4], months[5])).Accepted;

    public static Arbitrary<CreditPolicy> CreditPolicies() => Policies().ToArbitrary();

    public static Arbitrary<PolicyHistory> Histories() =>
        (from count in Gen.Choose(0, 5)
         from versions in Policies().ListOf(count)
         select new PolicyHistory(toSeq(versions).Strict())).ToArbitrary();

    public static Arbitrary<PointScale> Scales() =>
        Gen.Elements(CreditMeasures.All.AsEnumerable()).SelectMany(Scale).ToArbitrary();

    private static Gen<CreditPolicy> Policies() =>
        from version in Gen.Choose(1, 5)
        from begin in KernelArbitraries.Days
        from grades in Gen.Frequency((1, Gen.Constant(CreditPolicy.Standard.Grades)), (3, Grades()))
        from limits in Gen.Frequency((1, Gen.Constant(LimitPolicy.Standard)), (3, Limits))
        from signals in Signals
        from reviews in Reviews
        from share in Gen.Choose(0, 20)
        from days in Gen.Choose(1, 60)
        select new CreditPolicy(
            version, begin, "E01", grades, limits, signals, reviews, OverLimitPolicy.Create(share * 0.05m, days).Accepted);

    private static Gen<GradePolicy> Grades() =>
        from weights in Weights
        from scales in Gen.CollectToList(CreditMeasures.All, Scale)
        from cuts in Cuts
        from missing in Gen.Elements(0, 0.3m, 0.5m, 1)
        select GradePolicy.Create(weights, toSeq(scales).Strict(), cuts, missing).Accepted;

    private static Gen<PointScale> Scale(CreditMeasure measure) =>
        from count in Gen.Choose(1, 4)
        from cuts in Distinct(Gen.Choose(CreditMeasures.LeastCut(measure) < 0 ? -10 : 0, 60), count)
        from unit in Gen.Elements(0.1m, 0.5m, 1)
        from points in Distinct(Gen.Choose(0, 99), count)
        let rising = points.Skip(1).Append(100)
        let ordered = CreditMeasures.MoreIsBetter(measure) ? rising : rising.Reverse()
        select PointScale.Create(
            measure,
            points[0],
            toSeq(cuts.Zip(ordered, (cut, worth) => new PointStep(cut * (cut < 0 ? 0.1m : unit), worth))).Strict())
            .Accepted;

    private static Gen<List<int>> Distinct(Gen<int> numbers, int count) =>
        numbers.ListOf(count + 4)
            .Select(list => list.Distinct().Take(count).Order().ToList())
            .Where(list => list.Count == count);
}
