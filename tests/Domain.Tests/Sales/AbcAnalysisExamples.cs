using System.Globalization;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class AbcAnalysisExamples
{
    /// <summary>Sales of 43 customers in thousands. Source: 9cbs.com/read-27035.html.</summary>
    private const string Published =
        "131 66 54 48 44 39 37 34 28 28 27 27 26 26 25 25 24 22 21 21 21 21 "
        + "18 17 17 16 16 16 15 15 13 11 11 10 10 10 10 9 8 6 6 6 5";

    [Theory]
    [InlineData(AbcRule.WithinCut, "0.55", "0.85", 12, 15, 16)]
    [InlineData(AbcRule.WithinCut, "0.75", "0.95", 21, 14, 8)]
    [InlineData(AbcRule.CrossingIn, "0.75", "0.95", 22, 14, 7)]
    [InlineData(AbcRule.CrossingIn, "0.55", "0.85", 13, 15, 15)]
    public void The_published_customers_by_position(AbcRule rule, string cutA, string cutB, int a, int b, int c)
    {
        var analysis = Analyse(Published, new AbcPolicy("", "", Cuts(cutA, cutB), rule, AbcTies.Split));

        Assert.Equal((a, b, c), Counts(analysis));
        Assert.Equal(Amount.Literal(1_040), analysis.Total);
    }

    [Fact]
    public void The_published_customers_add_up_as_published()
    {
        var analysis = Analyse(
            Published, new AbcPolicy("", "", Cuts("0.55", "0.85"), AbcRule.WithinCut, AbcTies.Split));

        Assert.Equal(Amount.Literal(563), analysis.Summary(AbcClass.A).Net);
        Assert.Equal(Amount.Literal(879 - 563), analysis.Summary(AbcClass.B).Net);
        Assert.Equal(563m / 1_040, analysis.RowsOf(AbcClass.A)[^1].CumulativeShare.Value);
    }

    [Fact]
    public void The_published_customers_by_the_default_policy_take_the_fourth_with_10_along() =>
        Assert.Equal((22, 15, 6), Counts(Analyse(Published, AbcPolicy.Default)));

    [Fact]
    public void The_published_customers_by_the_strict_rule_take_the_fourth_with_21_along_too() =>
        Assert.Equal((22, 15, 6), Counts(Analyse(Published, AbcPolicy.Default with { Rule = AbcRule.WithinCut })));

    [Theory]
    [InlineData("60 25 10 5", "AABC")]
    [InlineData("100", "A")]
    [InlineData("25 25 25 25", "AAAA")]
    [InlineData("75 20 5", "ABC")]
    [InlineData("74 1 20 5", "ACAB")]
    [InlineData("10 0 -3", "AUU")]
    [InlineData("0 -1", "UU")]
    [InlineData("", "")]
    public void By_the_default_policy(string sales, string classes) =>
        Assert.Equal(classes, Classes(Analyse(sales, AbcPolicy.Default)));

    [Theory]
    [InlineData("60 25 10 5", "ABBC")]
    [InlineData("100", "C")]
    [InlineData("80 15 5", "BBC")]
    [InlineData("75 20 5", "ABC")]
    [InlineData("50 50", "AA")]
    public void By_the_strict_rule(string sales, string classes) =>
        Assert.Equal(classes, Classes(Analyse(sales, AbcPolicy.Default with { Rule = AbcRule.WithinCut })));

    [Fact]
    public void Nothing_at_all_and_nothing_positive_are_two_reasons()
    {
        Assert.Equal(AbsentReason.NoSales, Analyse("", AbcPolicy.Default).Reason);
        Assert.Equal(AbsentReason.TotalNotPositive, Analyse("0 -5", AbcPolicy.Default).Reason);
        Assert.Equal(Amount.Literal(-5), Analyse("0 -5", AbcPolicy.Default).Classes.Head.Net);
    }

    [Fact]
    public void Code_decides_between_equals_by_ordinals()
    {
        var subjects = Prelude.Seq("b", "a", "B", "a10", "a9")
            .Map(code => new SubjectSales(code, "", Amount.Literal(1)));

        Assert.Equal(
            ["B", "a", "a10", "a9", "b"],
            AbcAnalysis.Of(subjects, AbcPolicy.Default).Success.Rows.Select(row => row.Code));
    }

    [Fact]
    public void A_row_outside_the_analysis_is_a_defect()
    {
        var rows = Analyse("3 2 1", AbcPolicy.Default).RowsOf(AbcClass.A);

        Assert.Throws<ArgumentOutOfRangeException>(() => rows[rows.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => rows[-1]);
    }

    [Fact]
    public void The_lowest_amount_there_is_comes_last()
    {
        var subjects = Prelude.Seq(
            new SubjectSales("lowest", "", Amount.OfUnits(long.MinValue)),
            new SubjectSales("highest", "", Amount.OfUnits(long.MaxValue)));

        Assert.Equal(
            ["highest", "lowest"],
            AbcAnalysis.Of(subjects, AbcPolicy.Default).Success.Rows.Select(row => row.Code));
    }

    private static AbcAnalysis Analyse(string sales, AbcPolicy policy) =>
        AbcAnalysis.Of(
            sales.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((net, index) => new SubjectSales(
                $"{index:00}", "", Amount.Literal(decimal.Parse(net, CultureInfo.InvariantCulture)))),
            policy).Success;

    private static AbcCuts Cuts(string a, string b) => AbcCuts.Literal(
        decimal.Parse(a, CultureInfo.InvariantCulture), decimal.Parse(b, CultureInfo.InvariantCulture));

    private static (int A, int B, int C) Counts(AbcAnalysis analysis) =>
        (analysis.Summary(AbcClass.A).Count, analysis.Summary(AbcClass.B).Count, analysis.Summary(AbcClass.C).Count);

    /// <summary>The initials of the classes, in the order in which the sales were given.</summary>
    private static string Classes(AbcAnalysis analysis) =>
        string.Concat(analysis.Rows.OrderBy(row => row.Code).Select(row => row.Class.ToString()[0]));
}
