using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>Somebody of the marked company.</summary>
/// <param name="Code">The employee's code.</param>
/// <param name="Role">What the person is here for.</param>
/// <param name="Manager">To whom the person reports.</param>
internal sealed record MarkedPerson(string Code, Role? Role, string? Manager = "G1")
{
    /// <summary>Everybody, with two teams of salespeople.</summary>
    public static IReadOnlyList<MarkedPerson> All { get; } =
    [
        new("G1", Domain.Access.Role.GeneralManager, null),
        new("M1", Domain.Access.Role.SalesManager),
        new("M2", Domain.Access.Role.SalesManager),
        new("S1", Domain.Access.Role.Salesperson, "M1"),
        new("S2", Domain.Access.Role.Salesperson, "M1"),
        new("S3", Domain.Access.Role.Salesperson, "M2"),
        new("K1", Domain.Access.Role.CardCustodian),
        new("K2", Domain.Access.Role.CardCustodian),
        new("H1", Domain.Access.Role.HeadOffice),
        new("O1", Domain.Access.Role.ComplaintOfficer),
        new("D1", Domain.Access.Role.DepartmentHead),
        new("Y1", Domain.Access.Role.Analyst),
        new("A1", Domain.Access.Role.Administrator),
        new("A2", Domain.Access.Role.Administrator),
        new("N1", null),
    ];

    public static MarkedPerson Of(string code) => All.Single(person => person.Code == code);

    /// <summary>Whether the rules of the company let the person see a customer; written down here once more, apart from the product.</summary>
    public bool Sees(CustomerRow customer, IReadOnlyDictionary<string, long> keys) => Role switch
    {
        null or Domain.Access.Role.Administrator => false,
        Domain.Access.Role.Salesperson or Domain.Access.Role.CardCustodian => Is(customer.SalespersonId, keys) || Is(customer.CustodianId, keys),
        Domain.Access.Role.SalesManager => Is(customer.SalespersonId, keys) || Is(customer.CustodianId, keys)
            || All.Any(report => report.Manager == Code && keys[report.Code] == customer.SalespersonId),
        _ => true,
    };

    /// <summary>Whether the person reads a confidential field of a card that they see.</summary>
    public bool Reads(CustomerRow customer, string field, IReadOnlyDictionary<string, long> keys) => Role switch
    {
        Domain.Access.Role.GeneralManager => true,
        null or Domain.Access.Role.Administrator or Domain.Access.Role.Analyst => false,
        _ => Is(customer.CustodianId, keys)
            || (field == "phone" && Is(customer.SalespersonId, keys))
            || (field == "bank" && HasBorrowed(MarkedCompany.NumberOf(customer.Code))),
    };

    private bool HasBorrowed(int number) => MarkedCompany.IsLent(number) && MarkedCompany.BorrowerOf(number) == Code;

    public override string ToString() => Code;

    private bool Is(long? key, IReadOnlyDictionary<string, long> keys) => key == keys[Code];
}
