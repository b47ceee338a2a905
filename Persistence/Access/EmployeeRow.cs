using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Access;

/// <summary>A line of the table employees.</summary>
public sealed class EmployeeRow : IVersioned
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>What the company calls the employee; unique.</summary>
    public string Code { get; init; } = "";

    /// <summary>The person's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the person is called at work.</summary>
    public string? Title { get; set; }

    /// <summary>The key of the employee to whom the person reports.</summary>
    public long? ManagerId { get; set; }

    /// <summary>The employee to whom the person reports.</summary>
    public EmployeeRow? Manager { get; set; }

    /// <summary>What the person is here for.</summary>
    public Role? Role { get; set; }

    string IVersioned.KnownAs => Code;

    /// <summary>Since when nobody may sign in as this person, in UTC; null when it is possible.</summary>
    public DateTime? DisabledSince { get; set; }

    /// <summary>When all sign-ins of the person were ended, in UTC: what was issued before is refused.</summary>
    public DateTime? SignInsEndedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; } = 1;

    /// <summary>The people who report to this one.</summary>
    public ICollection<EmployeeRow> Reports { get; init; } = [];

    /// <summary>The customers in this person's charge.</summary>
    public ICollection<CustomerRow> Customers { get; init; } = [];
}
