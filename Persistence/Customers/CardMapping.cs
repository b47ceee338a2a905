using CustomerGraph.Domain.Customers;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers;

/// <summary>From cards to rows and back; employees go by their codes in a card and by their keys in a row.</summary>
internal static class CardMapping
{
    extension(CustomerRow row)
    {
        /// <summary>What the row says, ready to be changed and checked again.</summary>
        public CardEntry ToEntry(Func<long, string> employeeCode) => new(
            row.Code,
            row.Name,
            row.Channel,
            Optional(row.LegalRepresentative),
            Optional(row.Industry),
            Optional(row.SalesGroup),
            Optional(row.Country),
            Optional(row.Region),
            Optional(row.State),
            Optional(row.City),
            Optional(row.Address1),
            Optional(row.Address2),
            Optional(row.PostalCode),
            Optional(row.Phone),
            Optional(row.Employees),
            Optional(row.AnnualSales),
            Optional(row.AnnualRevenue),
            Optional(row.YearOpened),
            Optional(row.Bank),
            Optional(row.OrderFrequency),
            Optional(row.SalespersonId).Map(employeeCode),
            Optional(row.CustodianId).Map(employeeCode),
            row.Standing);

        /// <summary>Writes a card into its row; the code stays what it is.</summary>
        public void Take(CustomerCard card, long? salespersonId, long? custodianId)
        {
            row.Name = card.Name;
            row.LegalRepresentative = OrNull(card.LegalRepresentative);
            row.Channel = card.Channel;
            row.Industry = OrNull(card.Industry);
            row.SalesGroup = OrNull(card.Place.SalesGroup);
            row.Country = OrNull(card.Place.Country);
            row.Region = OrNull(card.Place.Region);
            row.State = OrNull(card.Place.State);
            row.City = OrNull(card.Place.City);
            row.Address1 = OrNull(card.Address.Line1);
            row.Address2 = OrNull(card.Address.Line2);
            row.PostalCode = OrNull(card.Address.PostalCode);
            row.Phone = OrNull(card.Address.Phone);
            row.Employees = card.Employees.ToNullable();
            row.AnnualSales = card.AnnualSales.Map(amount => amount.Value).ToNullable();
            row.AnnualRevenue = card.AnnualRevenue.Map(amount => amount.Value).ToNullable();
            row.YearOpened = card.YearOpened.ToNullable();
            row.Bank = OrNull(card.Bank);
            row.OrderFrequency = OrNull(card.OrderFrequency);
            row.SalespersonId = salespersonId;
            row.CustodianId = custodianId;
            row.Standing = card.Standing;
        }

        /// <summary>Writes a judgement of the customer's enthusiasm into the row.</summary>
        public void Take(Enthusiasm judged)
        {
            row.Enthusiasm = judged.Level;
            row.EnthusiasmOn = judged.On;
            row.EnthusiasmNote = OrNull(judged.Note);
        }
    }

    private static string? OrNull(Option<string> text) => text.MatchUnsafe(some => some, () => null);
}
