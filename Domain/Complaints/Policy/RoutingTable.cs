namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>Which department a complaint goes to when the officer names none.</summary>
public sealed record RoutingTable(Department Quality, Department Contract, Department Transport, Department Service)
{
    /// <summary>Quality to quality management, contracts to sales, transport to storage and transport, service to customer service.</summary>
    public static readonly RoutingTable Standard =
        new(Department.QualityManagement, Department.Sales, Department.StorageAndTransport, Department.CustomerService);

    /// <summary>The department for a content.</summary>
    public Department Of(ComplaintContent content) => content switch
    {
        ComplaintContent.Quality => Quality,
        ComplaintContent.Contract => Contract,
        ComplaintContent.Transport => Transport,
        _ => Service,
    };
}
