using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class AbcPolicyProperties
{
    [DomainProperty]
    public void Cuts_keep_what_they_were_made_of(AbcCuts cuts) =>
        Assert.Equal(cuts, AbcCuts.Create(cuts.A, cuts.B).Accepted);

    [DomainProperty]
    public void Cuts_are_refused_under_the_name_of_each_that_is_no_share(Entered a, Entered b)
    {
        var wrong = new[] { ("cutA", a.Value), ("cutB", b.Value) }.Where(cut => !IsShare(cut.Value)).ToList();

        AbcCuts.Create(a.Value, b.Value).Match(
            Succ: cuts => Assert.True(wrong.Count == 0 && a.Value < b.Value),
            Fail: errors => Assert.Equal(
                wrong.Count == 0 ? ["cutB"] : wrong.Select(cut => cut.Item1),
                errors.Map(error => error.Field)));
    }

    [DomainProperty]
    public void Cuts_ascend(int a, int b)
    {
        var (cutA, cutB) = (Math.Abs(a % 100) / 100m, Math.Abs(b % 101) / 100m);

        Assert.Equal(0 < cutA && cutA < cutB, AbcCuts.Create(cutA, cutB).IsSuccess);
    }

    [DomainProperty]
    public void A_question_with_the_terms_of_a_policy_asks_for_the_policy(AbcPolicy policy, AbcPolicy other)
    {
        var asked = policy.Asking(other.Cuts, other.Rule, other.Ties);

        Assert.Equal((other.Cuts, other.Rule, other.Ties), (asked.Cuts, asked.Rule, asked.Ties));
        Assert.Equal(policy, policy.Asking(policy.Cuts, policy.Rule, policy.Ties));
        Assert.Equal(
            policy with { Cuts = other.Cuts, Rule = other.Rule, Ties = other.Ties } == policy ? policy.Id
                : AbcPolicy.AsAsked,
            asked.Id);
    }

    private static bool IsShare(decimal value) =>
        value is > 0 and <= 1 && new Fraction(value).Times(10_000).IsWhole;
}
