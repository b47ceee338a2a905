using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Sales;

namespace CustomerGraph.Api.Customers;

/// <summary>Customer: a customer card.</summary>
internal sealed class CustomerType : EntityType<CustomerRow>
{
    /// <summary>The type, with the notches that the policy makes.</summary>
    public CustomerType(CardNotches notches)
        : base("Customer", "A customer card, 客戶資料卡: who the customer is, the notches it is sorted by, and who is responsible for it.")
    {
        this.Requires(Policies.Cards);
        Identity();
        Notches(notches);
        Business();
        Care(notches);

        Children("salesLines", row => row.Id, (SalesLineRow line) => line.CustomerId, "What the customer bought and returned, as entries of the ledger, by paging.")
            .Named("CustomerSalesLines").Requires(Policies.Sales);
        Facet<CustomerCreditType>("credit", "What it may owe and on what terms, and what was decided about that, 信用管理.").Requires(Policies.Credit);
        Children("complaints", row => row.Id, (ComplaintRow complaint) => complaint.CustomerId, "What it complained about, 客戶投訴, by paging.")
            .Named("CustomerComplaints").Requires(Policies.Complaints);
        Children("contacts", row => row.Id, (CardContact contact) => contact.CustomerId, "The people to speak to, 聯繫人, by paging; those who were removed are not among them.")
            .Named("CustomerContacts");
        Children("history", row => row.Id, (CardChange change) => change.CustomerId, "Every change of the card: who, when, which field, old and new, 動態管理.")
            .Named("CustomerHistory").NotFilterable();
    }

    private void Identity()
    {
        Node(row => row.Id);
        Column("code", row => row.Code, "What the company calls the customer; unique, and never changed.");
        Column("name", row => row.Name, "The name of the firm.");
        Column("legalRepresentative", row => row.LegalRepresentative, "Who may sign for the firm, 法人代表.");
        Column("address1", row => row.Address1, "Street and number.");
        Column("address2", row => row.Address2, "What else a letter needs to arrive.");
        Column("postalCode", row => row.PostalCode, "The postal code.");
        Column("phone", row => row.Phone, "The telephone number.").Requires(CardConfidence.OfContacts);
        Column("version", row => row.Version, "Counts the changes of the card, from 1; what `expectedVersion` is compared with.");
    }

    private void Notches(CardNotches notches)
    {
        Column("salesGroup", row => row.SalesGroup, "The top of the tree of regions, 地區: the part of the world.");
        Column("country", row => row.Country, "The country.");
        Column("region", row => row.Region, "The part of the country; what \"by region\" means.");
        Column("state", row => row.State, "The state, province or county.");
        Column("city", row => row.City, "The city or town.");
        Column("channel", row => row.Channel, "What kind of business it is, 類別.");
        Column("industry", row => row.Industry, "What it deals in, 行業.");
        Column("companySize", notches.Size, "How many people it employs, in bands, 企業規模.");
        Column("businessScale", notches.Scale, "How much it sells itself in a year, in bands, 營業規模.");
        Column("creditLimitBand", notches.Limit, "How high its approved credit limit is, in bands, 信用額度.").Requires(CardConfidence.OfCard);
        Column("enthusiasm", row => row.Enthusiasm, "How eager it is to do business, from 1 to 5, 熱心程度.");
        Column("enthusiasmOn", row => row.EnthusiasmOn, "The day of that judgement.");
        Column("enthusiasmNote", row => row.EnthusiasmNote, "What that judgement rests on.");
        Column("standing", row => row.Standing, "How far the relation has come, 客戶階段.");
        Column("abcClass", row => row.AbcClass, "The class in the latest classification run, ABC; null for a customer without sales.");
    }

    private void Business()
    {
        Column("employees", row => row.Employees, "How many people it employs.");
        Column("annualSales", row => row.AnnualSales, "What it sells itself in a year.");
        Column("annualRevenue", row => row.AnnualRevenue, "What it earns in a year.").Requires(CardConfidence.OfCard);
        Column("yearOpened", row => row.YearOpened, "The year in which it was founded.");
        Column("bank", row => row.Bank, "The bank that it uses.").Requires(CardConfidence.OfCard);
        Column("orderFrequency", row => row.OrderFrequency, "How often it orders, in the company's own code.");
    }

    private void Care(CardNotches notches)
    {
        Column("keyReason", row => row.KeyReason, "Why it is a key customer, 重點客戶; null when it is none.");
        Column("keySince", row => row.KeySince, "Since when it is a key customer.");
        Column("verifiedOn", row => row.VerifiedOn, "The day on which somebody last checked that the card is right.");
        Column("verifiedBy", row => row.VerifiedBy, "Who checked it.");
        Column("stale", notches.IsStale, "Whether the card wants to be verified again: it never was, or longer ago than the policy allows.");
        Reference("salesperson", row => row.Salesperson, "The employee in charge of it, 業務員.");
        Reference("custodian", row => row.Custodian, "The employee who keeps the card, 專人負責.");
    }
}
