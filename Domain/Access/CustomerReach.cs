namespace CustomerGraph.Domain.Access;

/// <summary>How far into the customers a person's roles let them see.</summary>
/// <param name="Everything">All customers of the company.</param>
/// <param name="Own">The customers in the person's own charge, and the cards in the person's own keeping.</param>
/// <param name="People">The customers of everyone who reports to the person, directly or through others.</param>
public readonly record struct CustomerReach(bool Everything, bool Own, bool People)
{
    /// <summary>No customer at all: an administrator, and whoever has no role.</summary>
    public static readonly CustomerReach Nothing;

    /// <summary>What all the roles of a person together let them see.</summary>
    public static CustomerReach Of(IEnumerable<Role> roles) => roles.Aggregate(Nothing, (reach, role) => reach | Of(role));

    /// <summary>What a role lets people see.</summary>
    public static CustomerReach Of(Role role) => role switch
    {
        Role.HeadOffice or Role.GeneralManager or Role.Analyst or Role.ComplaintOfficer or Role.DepartmentHead =>
            new CustomerReach(Everything: true, Own: true, People: true),
        Role.SalesManager => new CustomerReach(Everything: false, Own: true, People: true),
        Role.Salesperson or Role.CardCustodian => new CustomerReach(Everything: false, Own: true, People: false),
        _ => Nothing,
    };

    /// <summary>What either of two lets people see.</summary>
    public static CustomerReach operator |(CustomerReach one, CustomerReach other) => new(
        one.Everything || other.Everything, one.Own || other.Own, one.People || other.People);
}
