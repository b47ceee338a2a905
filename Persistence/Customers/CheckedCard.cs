using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using LanguageExt;

namespace CustomerGraph.Persistence.Customers;

/// <summary>A card whose entry has been checked, also against the employees that there are.</summary>
internal sealed record CheckedCard(CustomerCard Card, Option<long> SalespersonId, Option<long> CustodianId)
{
    /// <summary>The card, or all that is wrong with the entry.</summary>
    public static Validation<EntryError, CheckedCard> Read(CardEntry entry, EmployeeCodes employees) => (
        entry.Read(),
        employees.Resolve("salesperson", entry.Salesperson),
        employees.Resolve("custodian", entry.Custodian))
        .Apply((card, salesperson, custodian) => new CheckedCard(card, salesperson, custodian));

    /// <summary>Makes a row say what the card says.</summary>
    public void WriteTo(CustomerRow row) => row.Take(Card, SalespersonId.ToNullable(), CustodianId.ToNullable());
}
