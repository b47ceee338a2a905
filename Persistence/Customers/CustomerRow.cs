using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Sales;

namespace CustomerGraph.Persistence.Customers;

/// <summary>A line of the table customers: a <see cref="CustomerCard"/> and what was said of it since.</summary>
public sealed class CustomerRow : IVersioned
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Code']"/>
    public string Code { get; init; } = "";

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Name']"/>
    public string Name { get; set; } = "";

    /// <inheritdoc cref="CustomerCard" path="/param[@name='LegalRepresentative']"/>
    public string? LegalRepresentative { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Channel']"/>
    public Channel Channel { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Industry']"/>
    public string? Industry { get; set; }

    /// <inheritdoc cref="Place" path="/param[@name='SalesGroup']"/>
    public string? SalesGroup { get; set; }

    /// <inheritdoc cref="Place" path="/param[@name='Country']"/>
    public string? Country { get; set; }

    /// <inheritdoc cref="Place" path="/param[@name='Region']"/>
    public string? Region { get; set; }

    /// <inheritdoc cref="Place" path="/param[@name='State']"/>
    public string? State { get; set; }

    /// <inheritdoc cref="Place" path="/param[@name='City']"/>
    public string? City { get; set; }

    /// <inheritdoc cref="Address" path="/param[@name='Line1']"/>
    public string? Address1 { get; set; }

    /// <inheritdoc cref="Address" path="/param[@name='Line2']"/>
    public string? Address2 { get; set; }

    /// <inheritdoc cref="Address" path="/param[@name='PostalCode']"/>
    public string? PostalCode { get; set; }

    /// <inheritdoc cref="Address" path="/param[@name='Phone']"/>
    public string? Phone { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Employees']"/>
    public int? Employees { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='AnnualSales']"/>
    public decimal? AnnualSales { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='AnnualRevenue']"/>
    public decimal? AnnualRevenue { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='YearOpened']"/>
    public int? YearOpened { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Bank']"/>
    public string? Bank { get; set; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='OrderFrequency']"/>
    public string? OrderFrequency { get; set; }

    /// <summary>Its supply on credit; null while nothing was ever reported of it.</summary>
    public SupplyHoldRow? SupplyHold { get; init; }

    /// <summary>The key of the employee in charge.</summary>
    public long? SalespersonId { get; set; }

    /// <summary>The employee in charge.</summary>
    public EmployeeRow? Salesperson { get; init; }

    /// <summary>The key of the employee who keeps the card.</summary>
    public long? CustodianId { get; set; }

    /// <summary>The employee who keeps the card.</summary>
    public EmployeeRow? Custodian { get; init; }

    /// <inheritdoc cref="CustomerCard" path="/param[@name='Standing']"/>
    public Standing Standing { get; set; }

    /// <inheritdoc cref="Domain.Customers.Enthusiasm" path="/param[@name='Level']"/>
    public int? Enthusiasm { get; set; }

    /// <inheritdoc cref="Domain.Customers.Enthusiasm" path="/param[@name='On']"/>
    public DateOnly? EnthusiasmOn { get; set; }

    /// <inheritdoc cref="Domain.Customers.Enthusiasm" path="/param[@name='Note']"/>
    public string? EnthusiasmNote { get; set; }

    /// <inheritdoc cref="KeyCustomer" path="/param[@name='Reason']"/>
    public string? KeyReason { get; set; }

    /// <inheritdoc cref="KeyCustomer" path="/param[@name='Since']"/>
    public DateOnly? KeySince { get; set; }

    /// <summary>The day on which somebody last checked that the card is right.</summary>
    public DateOnly? VerifiedOn { get; set; }

    /// <summary>Who checked it.</summary>
    public string? VerifiedBy { get; set; }

    /// <summary>The approved credit limit; null when none has been set.</summary>
    public decimal? CreditLimit { get; init; }

    /// <summary>The class in the latest classification run; null for a customer that the run did not know.</summary>
    public AbcClass? AbcClass { get; init; }

    /// <summary>What the customer owes; null while nothing was ever let out on credit.</summary>
    public CreditAccountRow? CreditAccount { get; init; }

    string IVersioned.KnownAs => Code;

    /// <inheritdoc/>
    public int Version { get; set; } = 1;

    /// <summary>What the customer bought and returned.</summary>
    public ICollection<SalesLineRow> SalesLines { get; init; } = [];
}
