using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Credit.Policy;

/// <summary>The standard policy, and what no policy may be. See docs/domain/credit.md.</summary>
public sealed class CreditPolicyExamples
{
    private static readonly Seq<PointStep> OneStep = Seq1(new PointStep(1, 100));

    [Fact]
    public void The_standard_policy_is_the_one_of_the_documentation() =>
        Assert.Equal(
            DocumentedTerms().OrderBy(term => term.Name, StringComparer.Ordinal),
            PolicyText.Write(CreditPolicy.Standard).OrderBy(term => term.Name, StringComparer.Ordinal));

    [Fact]
    public void Weights_add_up_to_one() =>
        Assert.Equal(
            Seq1<EntryError>(new EntryError.OutOfRange("weight.total", 0.95m, 1, 1)),
            FactorWeights.Create(0.35m, 0.30m, 0.15m, 0.10m, 0.05m).Refused);

    [Fact]
    public void No_weight_is_negative_too_large_or_too_precise() =>
        Assert.Equal(
            Seq<EntryError>(
                new EntryError.OutOfRange("weight.FinancialPosition", -0.1m, 0, 1),
                new EntryError.OutOfRange("weight.Reputation", 1.1m, 0, 1),
                new EntryError.TooPrecise("weight.MarketPosition", 0.00001m)),
            FactorWeights.Create(-0.1m, 1.1m, 0.00001m, 0, 0).Refused);

    [Fact]
    public void Cuts_fall_from_grade_to_grade() =>
        Assert.Equal(
            Seq<EntryError>(
                new EntryError.NotAbove("cut.AA", 70, "cut.A", 70),
                new EntryError.NotAbove("cut.B", 40, "cut.C", 50)),
            GradeCuts.Create(90, 70, 70, 40, 50).Refused);

    [Fact]
    public void Cuts_are_points() =>
        Assert.Equal(
            Seq("cut.AAA", "cut.C"), GradeCuts.Create(100.5m, 80, 70, 55, -1).Refused.Map(error => error.Field));

    [Fact]
    public void A_better_grade_never_has_a_smaller_factor() =>
        Assert.Equal(
            Seq1<EntryError>(new EntryError.OutOfRange("factor.C", 0.8m, 0, 0.7m)),
            LimitPolicy.Create(18, 1.2m, new ByGrade<decimal>(1.5m, 1.5m, 1, 0.7m, 0.8m, 0), 0.1m, 0.5m).Refused);

    [Fact]
    public void A_better_number_never_brings_fewer_points()
    {
        var (low, high) = (new PointStep(1, 20), new PointStep(2, 100));

        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 0, Seq(low, high)).IsSuccess);
        Assert.True(PointScale.Create(CreditMeasure.Leverage, 0, Seq(low, high)).IsFail);
        Assert.True(PointScale.Create(CreditMeasure.Leverage, 10, Seq(low with { Points = 100 }, high with { Points = 50 })).IsSuccess);
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 20, Seq(low, high)).IsFail);
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 0, Seq(high, low)).IsFail);
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 0, Seq(low, high with { Cut = 1 })).IsFail);
    }

    [Fact]
    public void A_scale_has_steps_whose_points_are_up_to_a_hundred()
    {
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 0, LanguageExt.Seq<PointStep>.Empty).IsFail);
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, -1, OneStep).IsFail);
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 0, Seq1(new PointStep(1, 101))).IsFail);
        Assert.True(PointScale.Create(CreditMeasure.CurrentRatio, 0, Seq1(new PointStep(1, 99))).IsFail);
    }

    [Fact]
    public void Only_what_can_shrink_by_all_of_it_has_cuts_below_zero()
    {
        var below = Seq1(new PointStep(-0.5m, 100));

        Assert.True(PointScale.Create(CreditMeasure.IndustryGrowth, 0, below).IsSuccess);
        Assert.True(PointScale.Create(CreditMeasure.CashFlowCover, 0, below).IsFail);
    }

    [Fact]
    public void Every_measure_has_one_scale()
    {
        var scales = CreditPolicy.Standard.Grades.Scales;

        Assert.Equal(
            Seq<EntryError>(
                new EntryError.NotExactlyOne("points.CurrentRatio", 0),
                new EntryError.NotExactlyOne("points.IndustryInsolvencies", 2)),
            GradePolicy.Create(FactorWeights.Standard, scales.Tail.Add(scales.Last), GradeCuts.Standard, 0.5m).Refused);
    }

    [Fact]
    public void A_version_and_an_author_are_needed() =>
        Assert.Equal(
            Seq("version", "author"),
            PolicyReader.Read(0, DateOnly.MinValue, " ", PolicyText.Write(CreditPolicy.Standard))
                .Refused.Map(error => error.Field));

    private static IEnumerable<PolicyTerm> DocumentedTerms() =>
        File.ReadLines(Testing.Repository.Place("docs/domain/credit.md"))
            .SkipWhile(line => line != "## The policy")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0].Contains('.') || cells[0] is "`missingWeight`" or "`statementMonths`" or "`currentRatioNorm`")
            .Select(cells => new PolicyTerm(cells[0].Trim('`'), cells[1].Trim('`')));
}
