using CustomerGraph.Domain.Customers;
using static CustomerGraph.Domain.Tests.FieldRules;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class CardEntryProperties
{
    [DomainProperty]
    public void An_entry_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(CardEntry entry) =>
        AreNamed(
            Broken(
                ("code", IsCode(entry.Code, 40)),
                ("name", IsText(entry.Name, 200)),
                ("channel", Enum.IsDefined(entry.Channel)),
                ("standing", Enum.IsDefined(entry.Standing)),
                ("legalRepresentative", IsTextOrNone(entry.LegalRepresentative, 200)),
                ("industry", IsTextOrNone(entry.Industry, 200)),
                ("salesGroup", IsTextOrNone(entry.SalesGroup, 200)),
                ("country", IsTextOrNone(entry.Country, 200)),
                ("region", IsTextOrNone(entry.Region, 200)),
                ("state", IsTextOrNone(entry.State, 200)),
                ("city", IsTextOrNone(entry.City, 200)),
                ("address1", IsTextOrNone(entry.Address1, 400)),
                ("address2", IsTextOrNone(entry.Address2, 400)),
                ("postalCode", IsTextOrNone(entry.PostalCode, 40)),
                ("phone", IsTextOrNone(entry.Phone, 40)),
                ("employees", IsBetween(entry.Employees, 0, 100_000_000)),
                ("annualSales", IsAmountOrNone(entry.AnnualSales)),
                ("annualRevenue", IsAmountOrNone(entry.AnnualRevenue)),
                ("yearOpened", IsBetween(entry.YearOpened, 1000, 2999)),
                ("bank", IsTextOrNone(entry.Bank, 200)),
                ("orderFrequency", IsTextOrNone(entry.OrderFrequency, 40)),
                ("salesperson", IsCodeOrNone(entry.Salesperson, 40)),
                ("custodian", IsCodeOrNone(entry.Custodian, 40))),
            entry.Read());

    [DomainProperty]
    public void A_card_says_what_was_entered_to_the_letter(CardEntry entry) =>
        entry.Read().IfSuccess(card => Assert.Equal(
            entry with
            {
                LegalRepresentative = Kept(entry.LegalRepresentative),
                Industry = Kept(entry.Industry),
                SalesGroup = Kept(entry.SalesGroup),
                Country = Kept(entry.Country),
                Region = Kept(entry.Region),
                State = Kept(entry.State),
                City = Kept(entry.City),
                Address1 = Kept(entry.Address1),
                Address2 = Kept(entry.Address2),
                PostalCode = Kept(entry.PostalCode),
                Phone = Kept(entry.Phone),
                Bank = Kept(entry.Bank),
                OrderFrequency = Kept(entry.OrderFrequency),
                Salesperson = Kept(entry.Salesperson),
                Custodian = Kept(entry.Custodian),
            },
            Entered(card)));

    [DomainProperty]
    public void Reading_a_card_again_gives_the_same_card(CustomerCard card) =>
        Assert.Equal(card, Entered(card).Read().Accepted);

    [DomainProperty]
    public void Reading_an_entry_twice_is_reading_it_once(CardEntry entry) =>
        Assert.Equal(entry.Read(), entry.Read());

    /// <summary>The entry that somebody would make who copies a card.</summary>
    private static CardEntry Entered(CustomerCard card) => new(
        card.Code, card.Name, card.Channel, card.LegalRepresentative, card.Industry,
        card.Place.SalesGroup, card.Place.Country, card.Place.Region, card.Place.State, card.Place.City,
        card.Address.Line1, card.Address.Line2, card.Address.PostalCode, card.Address.Phone,
        card.Employees, card.AnnualSales.Map(sales => sales.Value), card.AnnualRevenue.Map(revenue => revenue.Value),
        card.YearOpened, card.Bank, card.OrderFrequency, card.Salesperson, card.Custodian, card.Standing);
}
