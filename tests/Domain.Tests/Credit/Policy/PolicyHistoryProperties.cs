using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Domain.Tests.Credit.Policy;

public sealed class PolicyHistoryProperties
{
    [DomainProperty]
    public void The_policy_of_a_day_holds_on_it_and_no_later_one_does(PolicyHistory history, DateOnly day)
    {
        var found = history.On(day);
        var begun = history.Versions.Filter(policy => policy.ValidFrom <= day);

        Assert.Equal(begun.IsEmpty, found == CreditPolicy.Standard);
        Assert.All(begun, policy => Assert.True(
            found.ValidFrom > policy.ValidFrom
            || (found.ValidFrom == policy.ValidFrom && found.Version >= policy.Version)));
    }

    [DomainProperty]
    public void A_policy_of_the_future_changes_no_earlier_day(PolicyHistory history, CreditPolicy next, DateOnly day)
    {
        if (next.ValidFrom > day)
        {
            Assert.Equal(
                history.On(day),
                new PolicyHistory(history.Versions.Add(next)).On(day));
        }
    }

    [Theory]
    [InlineData(CreditGrade.AAA, "2027-03-31")]
    [InlineData(CreditGrade.B, "2026-09-30")]
    [InlineData(CreditGrade.C, "2026-06-30")]
    [InlineData(CreditGrade.D, "2026-04-30")]
    public void A_review_is_due_after_the_months_of_the_grade(CreditGrade grade, string due) =>
        Assert.Equal(
            DateOnly.ParseExact(due, "yyyy-MM-dd", null),
            ReviewPolicy.Standard.DueAfter(new DateOnly(2026, 3, 31), grade));

    [Fact]
    public void No_review_is_due_after_the_end_of_the_calendar() =>
        Assert.Equal(DateOnly.MaxValue, ReviewPolicy.Standard.DueAfter(new DateOnly(9999, 12, 1), CreditGrade.D));
}
