namespace CustomerGraph.Domain.Access;

/// <summary>Something that people may see or do, as far as it depends on what they are here for; <see cref="Rights"/> says who.</summary>
public enum Right
{
    /// <summary>Come in at all, and be told who one is.</summary>
    Enter,

    /// <summary>Read the cards of those customers that one sees.</summary>
    ReadCards,

    /// <summary>Read the confidential fields of a card, and choose cards by them.</summary>
    ReadConfidential,

    /// <summary>Read how to reach a customer, and what its contacts keep to themselves.</summary>
    ReadContacts,

    /// <summary>Read what became of the fields of a card; of confidential ones only what one may read of the card itself.</summary>
    ReadHistory,

    /// <summary>Read the sales to those customers that one sees.</summary>
    ReadSales,

    /// <summary>Read what the sales to those customers that one sees come to.</summary>
    ReadAnalyses,

    /// <summary>Read what the company sells.</summary>
    ReadProducts,

    /// <summary>Read who works for the company.</summary>
    ReadEmployees,

    /// <summary>Read since when somebody is shut out, and when their sign-ins were ended.</summary>
    ReadSignIns,

    /// <summary>Make customer cards and keep them up to date.</summary>
    KeepCards,

    /// <summary>Say who keeps a card, 專人負責, and so reads what is confidential in it.</summary>
    NameCustodians,

    /// <summary>Name key customers, 重點客戶.</summary>
    NameKeyCustomers,

    /// <summary>Hand out and erase the personal data of contacts, of the cards that one keeps or of all.</summary>
    HandlePersonalData,

    /// <summary>Record sales and returns.</summary>
    RecordSales,

    /// <summary>Read what customers may owe and owe, and what was decided about it.</summary>
    ReadCredit,

    /// <summary>Report that something is wrong with a customer, 異常.</summary>
    ReportAnomalies,

    /// <summary>Ask for credit for customers, and enter what speaks for it.</summary>
    ProposeCredit,

    /// <summary>Endorse, approve, refuse and release what is asked for; each decision says which of these roles it needs.</summary>
    DecideCredit,

    /// <summary>Let shipments out on credit, and invoice them.</summary>
    ReserveCredit,

    /// <summary>Record what is paid, and what will not be: payments, notes, credit notes, write-offs.</summary>
    KeepReceivables,

    /// <summary>Read the company's policies, all versions of them.</summary>
    ReadPolicies,

    /// <summary>Set policies anew from a day on.</summary>
    SetPolicies,

    /// <summary>Say what people are here for, and shut them out.</summary>
    ManageUsers,

    /// <summary>Make API keys for oneself and take them back.</summary>
    HaveKeys,

    /// <summary>Ask to borrow cards, and give them back, 借閱.</summary>
    BorrowCards,

    /// <summary>Lend the cards that one keeps, or refuse to.</summary>
    LendCards,

    /// <summary>Read who has borrowed which card.</summary>
    ReadLoans,

    /// <summary>Read the audit trail, of the cards that one keeps or of all.</summary>
    ReadAudit,

    /// <summary>Read the complaints of those customers that one sees.</summary>
    ReadComplaints,

    /// <summary>Record complaints and see them through; each step says which of these roles it needs.</summary>
    HandleComplaints,
}
