namespace CustomerGraph.Domain.Access;

/// <summary>What a person is here for; it decides what the person may see and do.</summary>
public enum Role
{
    /// <summary>Looks after customers of their own, 業務員.</summary>
    Salesperson,

    /// <summary>Leads salespeople, 業務主管.</summary>
    SalesManager,

    /// <summary>Works for the whole company, 總公司.</summary>
    HeadOffice,

    /// <summary>Leads the company, 總經理.</summary>
    GeneralManager,

    /// <summary>Keeps the customer cards, 資料卡專管人員.</summary>
    CardCustodian,

    /// <summary>Takes complaints and sees them through, 客戶投訴管理人員.</summary>
    ComplaintOfficer,

    /// <summary>Leads a department, 部門主管.</summary>
    DepartmentHead,

    /// <summary>Reads analyses, and nothing confidential.</summary>
    Analyst,

    /// <summary>Looks after users and policies, and sees no business data.</summary>
    Administrator,
}
