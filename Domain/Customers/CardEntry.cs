using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers;

/// <summary>A card as somebody entered it: nothing of it has been checked.</summary>
/// <remarks>The names of its members in camel case are the names under which errors speak of them.</remarks>
public sealed record CardEntry(
    string Code,
    string Name,
    Channel Channel,
    Option<string> LegalRepresentative = default,
    Option<string> Industry = default,
    Option<string> SalesGroup = default,
    Option<string> Country = default,
    Option<string> Region = default,
    Option<string> State = default,
    Option<string> City = default,
    Option<string> Address1 = default,
    Option<string> Address2 = default,
    Option<string> PostalCode = default,
    Option<string> Phone = default,
    Option<int> Employees = default,
    Option<decimal> AnnualSales = default,
    Option<decimal> AnnualRevenue = default,
    Option<int> YearOpened = default,
    Option<string> Bank = default,
    Option<string> OrderFrequency = default,
    Option<string> Salesperson = default,
    Option<string> Custodian = default,
    Standing Standing = Standing.Unknown)
{
    /// <summary>The longest code, in characters.</summary>
    public const int CodeLength = 40;

    /// <summary>The longest name of a firm, a person or a place, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>The longest line of an address, in characters.</summary>
    public const int LineLength = 400;

    /// <summary>The longest reason or note, in characters.</summary>
    public const int NoteLength = 2_000;

    /// <summary>The earliest year in which a firm can have been founded.</summary>
    public const int EarliestYear = 1000;

    /// <summary>The latest year in which a firm can have been founded: it may be entered before it opens.</summary>
    public const int LatestYear = 2999;

    /// <summary>The most employees that a firm can have.</summary>
    public const int MostEmployees = 100_000_000;

    /// <summary>Checks everything and makes the card, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, CustomerCard> Read()
    {
        var identity = (
            Entry.Code("code", Code, CodeLength),
            Entry.Text("name", Name, NameLength),
            Entry.Known("channel", Channel),
            Entry.Known("standing", Standing),
            Entry.Optional("legalRepresentative", LegalRepresentative, NameLength),
            Entry.Optional("industry", Industry, NameLength))
            .Apply((code, name, channel, standing, representative, industry) =>
                (code, name, channel, standing, representative, industry));

        var place = (
            Entry.Optional("salesGroup", SalesGroup, NameLength),
            Entry.Optional("country", Country, NameLength),
            Entry.Optional("region", Region, NameLength),
            Entry.Optional("state", State, NameLength),
            Entry.Optional("city", City, NameLength))
            .Apply((salesGroup, country, region, state, city) => new Place(salesGroup, country, region, state, city));

        var address = (
            Entry.Optional("address1", Address1, LineLength),
            Entry.Optional("address2", Address2, LineLength),
            Entry.Optional("postalCode", PostalCode, CodeLength),
            Entry.Optional("phone", Phone, CodeLength))
            .Apply((line1, line2, postalCode, phone) => new Address(line1, line2, postalCode, phone));

        var business = (
            Entry.Between("employees", Employees, 0, MostEmployees),
            Entry.NotNegative("annualSales", AnnualSales),
            Entry.NotNegative("annualRevenue", AnnualRevenue),
            Entry.Between("yearOpened", YearOpened, EarliestYear, LatestYear),
            Entry.Optional("bank", Bank, NameLength),
            Entry.Optional("orderFrequency", OrderFrequency, CodeLength))
            .Apply((employees, sales, revenue, year, bank, frequency) =>
                (employees, sales, revenue, year, bank, frequency));

        var people = (
            Entry.OptionalCode("salesperson", Salesperson, CodeLength),
            Entry.OptionalCode("custodian", Custodian, CodeLength))
            .Apply((salesperson, custodian) => (salesperson, custodian));

        return (identity, place, address, business, people).Apply((who, where, reach, size, charge) => new CustomerCard(
            who.code, who.name, who.representative, who.channel, who.industry, where, reach,
            size.employees, size.sales, size.revenue, size.year, size.bank, size.frequency,
            charge.salesperson, charge.custodian, who.standing));
    }
}
