using CustomerGraph.Domain.Access;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests.Access;

public sealed class RightsProperties
{
    [Property]
    public void Of_several_roles_the_one_that_goes_furthest_counts(Right right, Role[] roles) => Assert.Equal(
        roles.Length == 0 ? right == Right.Enter ? Grant.Always : Grant.Never : roles.Max(role => Rights.Of(right, role)),
        Rights.Of(right, roles));

    [Property]
    public void Nobody_loses_a_right_by_a_further_role(Right right, Role[] roles, Role further) =>
        Assert.True(Rights.Of(right, roles.Length == 0 ? [further] : roles) <= Rights.Of(right, [.. roles, further]));

    [Fact]
    public void Administrators_see_no_business_data() => Assert.Equal(
        [Right.Enter, Right.ReadEmployees, Right.ReadSignIns, Right.ReadPolicies, Right.SetPolicies, Right.ManageUsers, Right.HaveKeys],
        Enum.GetValues<Right>().Where(right => Rights.Of(right, Role.Administrator) != Grant.Never));

    [Fact]
    public void Analysts_read_nothing_confidential_and_report_anomalies() => Assert.Equal(
        [
            Right.Enter, Right.ReadCards, Right.ReadHistory, Right.ReadSales, Right.ReadAnalyses, Right.ReadProducts, Right.ReadEmployees,
            Right.ReadSignIns, Right.ReportAnomalies, Right.ReadPolicies, Right.HaveKeys, Right.ReadLoans,
        ],
        Enum.GetValues<Right>().Where(right => Rights.Of(right, Role.Analyst) != Grant.Never));

    [Fact]
    public void Only_the_general_manager_reads_what_is_confidential_of_every_card() => Assert.All(
        new[] { Right.ReadConfidential, Right.ReadContacts, Right.ReadHistory },
        right => Assert.Equal([Role.GeneralManager], Enum.GetValues<Role>().Where(role => Rights.Of(right, role) == Grant.Always)));

    [Fact]
    public void Whether_somebody_may_sign_in_is_for_administrators_to_know_and_for_the_person() => Assert.All(
        Enum.GetValues<Role>(),
        role => Assert.Equal(role == Role.Administrator ? Grant.Always : Grant.Own, Rights.Of(Right.ReadSignIns, role)));

    [Property]
    public void Whoever_may_not_borrow_a_card_reads_nothing_confidential(Role role) => Assert.Equal(
        Rights.Of(Right.BorrowCards, role) == Grant.Never, Rights.Of(Right.ReadConfidential, role) == Grant.Never);

    [Fact]
    public void Every_right_is_somebodys() =>
        Assert.All(Enum.GetValues<Right>(), right => Assert.Contains(Enum.GetValues<Role>(), role => Rights.Of(right, role) == Grant.Always));
}
