using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>A line of the table card_loans: a <see cref="CardLoan"/> as it is now. How it got there is in <see cref="CardLoanEventRow"/>.</summary>
public sealed class CardLoanRow
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer whose card it is.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer whose card it is.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>The key of the employee who asked for it.</summary>
    public long BorrowerId { get; init; }

    /// <summary>The employee who asked for it.</summary>
    public EmployeeRow Borrower { get; init; } = null!;

    /// <inheritdoc cref="LoanRequest" path="/param[@name='Purpose']"/>
    public string Purpose { get; init; } = "";

    /// <summary>The names of the fields in the API, as a JSON array.</summary>
    public string Fields { get; init; } = "[]";

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTime RequestedAt { get; init; }

    /// <summary>Until when it was asked for, in UTC.</summary>
    public DateTime RequestedUntil { get; init; }

    /// <summary>The state that was last noted; a granted loan can be past its end.</summary>
    public CardLoanState State { get; set; }

    /// <summary>Who granted or refused it; null while nobody has.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When it was granted or refused, in UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Until when it is granted, in UTC and exclusively.</summary>
    public DateTime? Until { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; set; }

    /// <summary>How often it was extended.</summary>
    public int Extensions { get; set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>1 when it was asked for, one more with each step.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What happened to it.</summary>
    public ICollection<CardLoanEventRow> Events { get; init; } = [];
}
