using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Decisions;

namespace CustomerGraph.Domain.Tests.Credit.Reviews;

public sealed class ReviewEntryExamples
{
    private static readonly ReviewEntry Right = new(
        "V1",
        Prelude.Seq(new ReviewScore(FactorGroup.Reputation, 70), new ReviewScore(FactorGroup.FinancialPosition, 62.5m)),
        CreditGrade.B,
        Prelude.Seq(new MethodLimit("SALES", 62_500m), new MethodLimit("NET_WORTH", Option<decimal>.None)),
        ReviewDecisionKind.Keep,
        Option<decimal>.None,
        "Pays in time.",
        1);

    [Theory]
    [InlineData(ReviewDecisionKind.Keep, null, null)]
    [InlineData(ReviewDecisionKind.Raise, 101, 101)]
    [InlineData(ReviewDecisionKind.Lower, 99, 99)]
    [InlineData(ReviewDecisionKind.Lower, 0, 0)]
    [InlineData(ReviewDecisionKind.Stop, null, 0)]
    public void A_review_says_which_limit_is_to_be_proposed(ReviewDecisionKind kind, int? entered, int? proposed)
    {
        var review = Entry(kind, entered).Record(Amount.Literal(100), People.Manager, People.Monday).Success;

        Assert.Equal(Prelude.Optional(proposed).Map(limit => Amount.Literal(limit)), review.Decision.Proposed);
        Assert.Equal("manager", review.Reviewer.By);
        Assert.Equal(FactorGroup.FinancialPosition, review.Scores.Head.Group);
        Assert.Equal(Right.Limits, review.Limits);
    }

    [Theory]
    [InlineData(ReviewDecisionKind.Keep, 100)]
    [InlineData(ReviewDecisionKind.Stop, 0)]
    [InlineData(ReviewDecisionKind.Raise, 100)]
    [InlineData(ReviewDecisionKind.Raise, null)]
    [InlineData(ReviewDecisionKind.Lower, 100)]
    [InlineData(ReviewDecisionKind.Lower, -1)]
    public void A_limit_that_does_not_go_with_the_decision_is_refused(ReviewDecisionKind kind, int? entered) =>
        Assert.Equal("newLimit", FieldOf(Entry(kind, entered), Amount.Literal(100)));

    [Fact]
    public void A_first_limit_is_a_raise_and_there_is_nothing_to_lower()
    {
        Assert.True(Entry(ReviewDecisionKind.Raise, 0).Record(Option<Amount>.None, People.Chief, People.Monday).IsRight);
        Assert.Equal("newLimit", FieldOf(Entry(ReviewDecisionKind.Lower, 0), Option<Amount>.None));
    }

    [Fact]
    public void What_is_wrong_is_named()
    {
        Assert.Equal("number", FieldOf(Right with { Number = "" }, Option<Amount>.None));
        Assert.Equal("scores", FieldOf(Right with { Scores = Right.Scores + Right.Scores }, Option<Amount>.None));
        Assert.Equal("scores", FieldOf(Right with { Scores = Prelude.Seq1(new ReviewScore(FactorGroup.Reputation, 100.1m)) }, Option<Amount>.None));
        Assert.Equal("grade", FieldOf(Right with { Grade = (CreditGrade)9 }, Option<Amount>.None));
        Assert.Equal("limits", FieldOf(Right with { Limits = Right.Limits + Right.Limits }, Option<Amount>.None));
        Assert.Equal("limits", FieldOf(Right with { Limits = Prelude.Seq1(new MethodLimit("SALES", -1m)) }, Option<Amount>.None));
        Assert.Equal("decision", FieldOf(Right with { Decision = (ReviewDecisionKind)9 }, Option<Amount>.None));
        Assert.Equal("reason", FieldOf(Right with { Reason = " " }, Option<Amount>.None));
    }

    [Fact]
    public void A_salesperson_does_not_review() =>
        Assert.IsType<DecisionError.NotTheirRole>(Right.Record(Option<Amount>.None, People.Seller, People.Monday).Failure);

    private static ReviewEntry Entry(ReviewDecisionKind kind, int? limit) =>
        Right with { Decision = kind, NewLimit = Prelude.Optional(limit).Map(value => (decimal)value) };

    private static string FieldOf(ReviewEntry entry, Option<Amount> current) =>
        Assert.IsType<DecisionError.Invalid>(entry.Record(current, People.Manager, People.Monday).Failure).Error.Field;
}
