using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Customers;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers;

/// <summary>What a card should say. A field that is left out stays as it is; null takes it away.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ExpectedVersion">The version that the change is meant for; with another one nothing is changed.</param>
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
public sealed record ChangeCustomerInput(
    [IdOf("Customer")] long Customer,
    int ExpectedVersion,
    Change<string> Name,
    Change<Channel> Channel,
    Change<string?> LegalRepresentative,
    Change<string?> Industry,
    Change<string?> SalesGroup,
    Change<string?> Country,
    Change<string?> Region,
    Change<string?> State,
    Change<string?> City,
    Change<string?> Address1,
    Change<string?> Address2,
    Change<string?> PostalCode,
    Change<string?> Phone,
    Change<int?> Employees,
    Change<decimal?> AnnualSales,
    Change<decimal?> AnnualRevenue,
    Change<int?> YearOpened,
    Change<string?> Bank,
    Change<string?> OrderFrequency,
    Change<string?> Salesperson,
    Change<string?> Custodian,
    Change<Standing> Standing)
    : IPolicedInput
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, Policy> FieldPolicies { get; } =
        new Dictionary<string, Policy> { ["custodian"] = Policies.NameCustodians };

    /// <inheritdoc/>
    public IEnumerable<string> Given => Custodian.IsGiven ? ["custodian"] : [];

    /// <summary>The card with what is given, to be checked.</summary>
    internal CardEntry Apply(CardEntry card) => card with
    {
        Name = Name.Or(card.Name),
        Channel = Channel.Or(card.Channel),
        LegalRepresentative = Text(LegalRepresentative, card.LegalRepresentative),
        Industry = Text(Industry, card.Industry),
        SalesGroup = Text(SalesGroup, card.SalesGroup),
        Country = Text(Country, card.Country),
        Region = Text(Region, card.Region),
        State = Text(State, card.State),
        City = Text(City, card.City),
        Address1 = Text(Address1, card.Address1),
        Address2 = Text(Address2, card.Address2),
        PostalCode = Text(PostalCode, card.PostalCode),
        Phone = Text(Phone, card.Phone),
        Employees = Value(Employees, card.Employees),
        AnnualSales = Value(AnnualSales, card.AnnualSales),
        AnnualRevenue = Value(AnnualRevenue, card.AnnualRevenue),
        YearOpened = Value(YearOpened, card.YearOpened),
        Bank = Text(Bank, card.Bank),
        OrderFrequency = Text(OrderFrequency, card.OrderFrequency),
        Salesperson = Text(Salesperson, card.Salesperson),
        Custodian = Text(Custodian, card.Custodian),
        Standing = Standing.Or(card.Standing),
    };

    private static LanguageExt.Option<string> Text(Change<string?> change, LanguageExt.Option<string> now) =>
        change.IsGiven ? Optional(change.Value) : now;

    private static LanguageExt.Option<T> Value<T>(Change<T?> change, LanguageExt.Option<T> now)
        where T : struct =>
        change.IsGiven ? Optional(change.Value) : now;
}
