using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Customers;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers;

/// <summary>A new customer card.</summary>
/// <param name="Code">What the company calls the customer; unique, and never changed.</param>
/// <param name="Name">The name of the firm.</param>
/// <param name="Channel">What kind of business it is, 類別.</param>
/// <param name="LegalRepresentative">Who may sign for the firm, 法人代表.</param>
/// <param name="Industry">What it deals in, 行業.</param>
/// <param name="SalesGroup">The part of the world.</param>
/// <param name="Country">The country.</param>
/// <param name="Region">The part of the country.</param>
/// <param name="State">The state, province or county.</param>
/// <param name="City">The city or town.</param>
/// <param name="Address1">Street and number.</param>
/// <param name="Address2">What else a letter needs to arrive.</param>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Employees">How many people it employs.</param>
/// <param name="AnnualSales">What it sells itself in a year.</param>
/// <param name="AnnualRevenue">What it earns in a year.</param>
/// <param name="YearOpened">The year in which it was founded.</param>
/// <param name="Bank">The bank that it uses.</param>
/// <param name="OrderFrequency">How often it orders, in the company's own code.</param>
/// <param name="Salesperson">The code of the employee in charge of it.</param>
/// <param name="Custodian">The code of the employee who keeps the card.</param>
/// <param name="Standing">How far the relation has come, 客戶階段.</param>
public sealed record CreateCustomerInput(
    string Code,
    string Name,
    Channel Channel,
    string? LegalRepresentative,
    string? Industry,
    string? SalesGroup,
    string? Country,
    string? Region,
    string? State,
    string? City,
    string? Address1,
    string? Address2,
    string? PostalCode,
    string? Phone,
    int? Employees,
    decimal? AnnualSales,
    decimal? AnnualRevenue,
    int? YearOpened,
    string? Bank,
    string? OrderFrequency,
    string? Salesperson,
    string? Custodian,
    Standing Standing = Standing.Unknown)
    : IPolicedInput
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, Policy> FieldPolicies { get; } =
        new Dictionary<string, Policy> { ["custodian"] = Policies.NameCustodians };

    /// <inheritdoc/>
    public IEnumerable<string> Given => Custodian is null ? [] : ["custodian"];

    /// <summary>The card, to be checked.</summary>
    internal CardEntry ToEntry() => new(
        Code,
        Name,
        Channel,
        Optional(LegalRepresentative),
        Optional(Industry),
        Optional(SalesGroup),
        Optional(Country),
        Optional(Region),
        Optional(State),
        Optional(City),
        Optional(Address1),
        Optional(Address2),
        Optional(PostalCode),
        Optional(Phone),
        Optional(Employees),
        Optional(AnnualSales),
        Optional(AnnualRevenue),
        Optional(YearOpened),
        Optional(Bank),
        Optional(OrderFrequency),
        Optional(Salesperson),
        Optional(Custodian),
        Standing);
}
