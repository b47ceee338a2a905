namespace CustomerGraph.Domain.Complaints;

/// <summary>Who is responsible for a complaint, 責任部門.</summary>
public enum Department
{
    /// <summary>Quality management, 質量管理部.</summary>
    QualityManagement,

    /// <summary>Storage and transport, 儲運部.</summary>
    StorageAndTransport,

    /// <summary>Sales, 業務部.</summary>
    Sales,

    /// <summary>Customer service, 客戶服務部.</summary>
    CustomerService,
}
