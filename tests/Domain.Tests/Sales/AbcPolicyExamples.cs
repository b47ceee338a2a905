using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class AbcPolicyExamples
{
    [Fact]
    public void The_default_is_three_quarters_and_nineteen_twentieths_crossing_in_and_together() =>
        Assert.Equal(
            ("ABC_DEFAULT", "1", 0.75m, 0.95m, AbcRule.CrossingIn, AbcTies.Together),
            (AbcPolicy.Default.Id, AbcPolicy.Default.Version, AbcPolicy.Default.Cuts.A, AbcPolicy.Default.Cuts.B,
                AbcPolicy.Default.Rule, AbcPolicy.Default.Ties));

    [Fact]
    public void All_that_is_wrong_with_cuts_is_said()
    {
        Assert.Equal(
            Prelude.Seq<EntryError>(
                new EntryError.OutOfRange("cutA", 75, 0.0001m, 1),
                new EntryError.TooPrecise("cutB", 0.99999m)),
            AbcCuts.Create(75, 0.99999m).Refused);
        Assert.Equal(
            "It is 0.75; it must be above cutA, which is 0.75.",
            AbcCuts.Create(0.75m, 0.75m).Refused.Head.Rule);
    }

    [Fact]
    public void B_may_end_with_the_last_subject_but_A_may_not()
    {
        Assert.True(AbcCuts.Create(0.9999m, 1).IsSuccess);
        Assert.True(AbcCuts.Create(1, 1).IsFail);
    }

    [Fact]
    public void A_literal_that_is_no_pair_of_cuts_is_a_defect() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AbcCuts.Literal(0.5m, 0.5m));

    [Fact]
    public void Cuts_are_shown_side_by_side() => Assert.Equal("0.75/0.95", AbcCuts.Default.ToString());
}
