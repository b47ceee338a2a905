using CustomerGraph.Domain.Customers;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Cards as people enter them, and what they are once read.</summary>
public static class CustomerArbitraries
{
    /// <summary>The codes of the employees of whom cards speak.</summary>
    public static readonly IReadOnlyList<string> Employees = ["E1", "E2", "業務員 3"];

    private static readonly Gen<string> Colleagues = Gen.Elements(Employees.AsEnumerable());

    /// <summary>Mostly right, and wrong in every field.</summary>
    public static Arbitrary<CardEntry> CardEntries() => Entries(new Mostly(25)).ToArbitrary();

    /// <summary>Cards that were read from entries.</summary>
    public static Arbitrary<CustomerCard> Cards() =>
        Entries(Mostly.Always).Select(entry => entry.Read().Accepted).ToArbitrary();

    /// <summary>Judgements that were passed.</summary>
    public static Arbitrary<Enthusiasm> Judgements() =>
        (from level in Gen.Choose(Enthusiasm.Lowest, Enthusiasm.Highest)
         from day in KernelArbitraries.Days
         from note in Mostly.Always.Text(CardEntry.NoteLength)
         select Enthusiasm.Judge(level, day, note).Accepted).ToArbitrary();

    /// <summary>Key customers that were named.</summary>
    public static Arbitrary<KeyCustomer> KeyCustomers() =>
        (from reason in EnteredTexts.Texts(CardEntry.NoteLength)
         from day in KernelArbitraries.Days
         select KeyCustomer.Name(reason, day).Accepted).ToArbitrary();

    private static Gen<CardEntry> Entries(Mostly mostly) =>
        from identity in Identities(mostly)
        from placed in Places(mostly, identity)
        from addressed in Addresses(mostly, placed)
        from described in Businesses(mostly, addressed)
        from salesperson in mostly.Code(Colleagues, CardEntry.CodeLength)
        from custodian in mostly.Code(Colleagues, CardEntry.CodeLength)
        select described with { Salesperson = salesperson, Custodian = custodian };

    private static Gen<CardEntry> Identities(Mostly mostly) =>
        from code in mostly.Field(
            EnteredTexts.Codes(CardEntry.CodeLength),
            Gen.OneOf(EnteredTexts.NoCodes(CardEntry.CodeLength), Gen.Constant("")))
        from name in mostly.Field(
            EnteredTexts.Texts(CardEntry.NameLength),
            Gen.OneOf(EnteredTexts.NoTexts(CardEntry.NameLength), EnteredTexts.Nothing()))
        from channel in mostly.Value<Channel>()
        from standing in mostly.Value<Standing>()
        from representative in mostly.Text(CardEntry.NameLength)
        from industry in mostly.Text(CardEntry.NameLength)
        select new CardEntry(code, name, channel, representative, industry, Standing: standing);

    private static Gen<CardEntry> Places(Mostly mostly, CardEntry entry) =>
        from salesGroup in mostly.Text(CardEntry.NameLength)
        from country in mostly.Text(CardEntry.NameLength)
        from region in mostly.Text(CardEntry.NameLength)
        from state in mostly.Text(CardEntry.NameLength)
        from city in mostly.Text(CardEntry.NameLength)
        select entry with
        {
            SalesGroup = salesGroup,
            Country = country,
            Region = region,
            State = state,
            City = city,
        };

    private static Gen<CardEntry> Addresses(Mostly mostly, CardEntry entry) =>
        from line1 in mostly.Text(CardEntry.LineLength)
        from line2 in mostly.Text(CardEntry.LineLength)
        from postalCode in mostly.Text(CardEntry.CodeLength)
        from phone in mostly.Text(CardEntry.CodeLength)
        select entry with { Address1 = line1, Address2 = line2, PostalCode = postalCode, Phone = phone };

    private static Gen<CardEntry> Businesses(Mostly mostly, CardEntry entry) =>
        from employees in mostly.Optional(
            Gen.Elements(0, 9, 10, 49, 50, 249, 250, CardEntry.MostEmployees),
            Gen.Elements(-1, CardEntry.MostEmployees + 1, int.MinValue, int.MaxValue))
        from sales in mostly.Amount()
        from revenue in mostly.Amount()
        from year in mostly.Optional(
            Gen.Elements(CardEntry.EarliestYear, 1978, CardEntry.LatestYear),
            Gen.Elements(CardEntry.EarliestYear - 1, CardEntry.LatestYear + 1, 0))
        from bank in mostly.Text(CardEntry.NameLength)
        from frequency in mostly.Text(CardEntry.CodeLength)
        select entry with
        {
            Employees = employees,
            AnnualSales = sales,
            AnnualRevenue = revenue,
            YearOpened = year,
            Bank = bank,
            OrderFrequency = frequency,
        };
}
