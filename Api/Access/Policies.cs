using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access;

/// <summary>The policies that stand beside the types of the schema. Which customers somebody sees is another matter.</summary>
internal static class Policies
{
    /// <summary>To come in.</summary>
    public static readonly RightPolicy SignedIn = RightPolicy.Of(Right.Enter);

    /// <summary>To read cards.</summary>
    public static readonly RightPolicy Cards = RightPolicy.Of(Right.ReadCards);

    /// <summary>To read confidential fields of cards; see <see cref="Customers.CardConfidence"/>.</summary>
    public static readonly RightPolicy Confidential = RightPolicy.Of(
        Right.ReadConfidential, "as the custodian of the card, or under a loan of it that names the field");

    /// <summary>To read how to reach customers, and the private data of their contacts; see <see cref="Customers.CardConfidence"/>.</summary>
    public static readonly RightPolicy Contacts = RightPolicy.Of(
        Right.ReadContacts, "as the custodian of the card, in charge of the customer, or under a loan of the card that names it");

    /// <summary>To read the history of cards; see <see cref="Customers.CardConfidence"/>.</summary>
    public static readonly RightPolicy History = RightPolicy.Of(
        Right.ReadHistory, "where they may read the field on the card");

    /// <summary>To read the ledger.</summary>
    public static readonly RightPolicy Sales = RightPolicy.Of(Right.ReadSales);

    /// <summary>To read analyses.</summary>
    public static readonly RightPolicy Analyses = RightPolicy.Of(Right.ReadAnalyses);

    /// <summary>To read products.</summary>
    public static readonly RightPolicy Products = RightPolicy.Of(Right.ReadProducts);

    /// <summary>To read who works for the company.</summary>
    public static readonly RightPolicy Employees = RightPolicy.Of(Right.ReadEmployees);

    /// <summary>To read whether somebody may sign in; see <see cref="SignInRecord"/>.</summary>
    public static readonly RightPolicy SignIns = RightPolicy.OfOwn(Right.ReadSignIns);

    /// <summary>To make and change cards.</summary>
    public static readonly RightPolicy KeepCards = RightPolicy.Of(Right.KeepCards);

    /// <summary>To say who keeps a card.</summary>
    public static readonly RightPolicy NameCustodians = RightPolicy.Of(Right.NameCustodians);

    /// <summary>To hand out and erase the personal data of contacts.</summary>
    public static readonly RightPolicy PersonalData = RightPolicy.Of(Right.HandlePersonalData);

    /// <summary>To name key customers.</summary>
    public static readonly RightPolicy NameKeyCustomers = RightPolicy.Of(Right.NameKeyCustomers);

    /// <summary>To add to the ledger.</summary>
    public static readonly RightPolicy RecordSales = RightPolicy.Of(Right.RecordSales);

    /// <summary>To read about the credit of customers.</summary>
    public static readonly RightPolicy Credit = RightPolicy.Of(Right.ReadCredit);

    /// <summary>To report anomalies.</summary>
    public static readonly RightPolicy ReportAnomalies = RightPolicy.Of(Right.ReportAnomalies);

    /// <summary>To ask for credit.</summary>
    public static readonly RightPolicy ProposeCredit = RightPolicy.Of(Right.ProposeCredit);

    /// <summary>To decide about credit.</summary>
    public static readonly RightPolicy DecideCredit = RightPolicy.Of(Right.DecideCredit);

    /// <summary>To let shipments out on credit.</summary>
    public static readonly RightPolicy ReserveCredit = RightPolicy.Of(Right.ReserveCredit);

    /// <summary>To record what is paid.</summary>
    public static readonly RightPolicy KeepReceivables = RightPolicy.Of(Right.KeepReceivables);

    /// <summary>To read policies.</summary>
    public static readonly RightPolicy ReadPolicies = RightPolicy.Of(Right.ReadPolicies);

    /// <summary>To set policies.</summary>
    public static readonly RightPolicy SetPolicies = RightPolicy.Of(Right.SetPolicies);

    /// <summary>To read complaints.</summary>
    public static readonly RightPolicy Complaints = RightPolicy.Of(Right.ReadComplaints);

    /// <summary>To record complaints and to see them through; each step says who takes it.</summary>
    public static readonly RightPolicy HandleComplaints = RightPolicy.Of(Right.HandleComplaints);

    /// <summary>To manage users.</summary>
    public static readonly RightPolicy ManageUsers = RightPolicy.Of(Right.ManageUsers);

    /// <summary>To have API keys of one's own.</summary>
    public static readonly RightPolicy Keys = RightPolicy.Of(Right.HaveKeys);

    /// <summary>To borrow cards.</summary>
    public static readonly RightPolicy BorrowCards = RightPolicy.Of(Right.BorrowCards);

    /// <summary>To lend cards.</summary>
    public static readonly RightPolicy LendCards = RightPolicy.Of(Right.LendCards);

    /// <summary>To read who has borrowed what.</summary>
    public static readonly RightPolicy Loans = RightPolicy.Of(Right.ReadLoans);

    /// <summary>To read the audit trail.</summary>
    public static readonly RightPolicy Audit = RightPolicy.Of(Right.ReadAudit);
}
