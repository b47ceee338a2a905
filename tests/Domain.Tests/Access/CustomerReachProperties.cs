using CustomerGraph.Domain.Access;

namespace CustomerGraph.Domain.Tests.Access;

public sealed class CustomerReachProperties
{
    [DomainProperty]
    public void A_further_role_never_takes_sight_away(Role[] roles, Role further)
    {
        var (less, more) = (CustomerReach.Of(roles), CustomerReach.Of([.. roles, further]));

        Assert.Equal(more, more | less);
    }

    [DomainProperty]
    public void Neither_order_nor_repetition_of_roles_matters(Role[] roles) =>
        Assert.Equal(CustomerReach.Of(roles), CustomerReach.Of(roles.Concat(roles).Reverse()));

    [Theory]
    [InlineData(Role.Salesperson, false, true, false)]
    [InlineData(Role.CardCustodian, false, true, false)]
    [InlineData(Role.SalesManager, false, true, true)]
    [InlineData(Role.HeadOffice, true, true, true)]
    [InlineData(Role.GeneralManager, true, true, true)]
    [InlineData(Role.Analyst, true, true, true)]
    [InlineData(Role.ComplaintOfficer, true, true, true)]
    [InlineData(Role.DepartmentHead, true, true, true)]
    [InlineData(Role.Administrator, false, false, false)]
    public void Each_role_sees_this_far(Role role, bool everything, bool own, bool people) =>
        Assert.Equal(new CustomerReach(everything, own, people), CustomerReach.Of(role));

    [Fact]
    public void Without_a_role_nothing_is_seen() => Assert.Equal(CustomerReach.Nothing, CustomerReach.Of([]));
}
