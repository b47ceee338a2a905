using CustomerGraph.Domain.Complaints;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>A line of the table complaints: a <see cref="Complaint"/> as it is now, for queries and lists of work. How it got there is among its events.</summary>
public sealed class ComplaintRow
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>What people call it; made from the key.</summary>
    public string Number { get; set; } = "";

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>How far it has come.</summary>
    public ComplaintStatus Status { get; set; }

    /// <summary>What it is about.</summary>
    public ComplaintContent Content { get; init; }

    /// <summary>What happened.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the customer asks for.</summary>
    public string? Wanted { get; init; }

    /// <summary>How it came.</summary>
    public ComplaintChannel Channel { get; init; }

    /// <summary>When it was heard, in UTC.</summary>
    public DateTime HeardAt { get; init; }

    /// <summary>The codes of the products, a JSON array.</summary>
    public string Products { get; init; } = "[]";

    /// <summary>The numbers of the documents, a JSON array.</summary>
    public string Documents { get; init; } = "[]";

    /// <summary>What the customer did not want to pay for.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>What the customer need not pay for now: <see cref="Claimed"/> from the verdict to the end.</summary>
    public decimal? Disputed { get; set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTime RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; init; } = "";

    /// <summary>Why it is valid, or the answer that the customer got because it is not.</summary>
    public string? Verdict { get; set; }

    /// <summary>Who judged.</summary>
    public string? JudgedBy { get; set; }

    /// <summary>The responsible department.</summary>
    public Department? Department { get; set; }

    /// <summary>The code of the person who looks after it.</summary>
    public string? Handler { get; set; }

    /// <summary>The cause, in words.</summary>
    public string? Cause { get; set; }

    /// <summary>Of which kind the cause is.</summary>
    public CauseCategory? CauseCategory { get; set; }

    /// <summary>The codes of the people responsible, a JSON array.</summary>
    public string Persons { get; set; } = "[]";

    /// <summary>What is done for the customer, a JSON array of <see cref="RemedyLine"/>.</summary>
    public string Remedies { get; set; } = "[]";

    /// <summary>Who proposed it.</summary>
    public string? ProposedBy { get; set; }

    /// <summary>Why a proposal came back.</summary>
    public string? Instruction { get; set; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>What the remedies that were carried out have cost.</summary>
    public decimal Cost { get; set; }

    /// <summary>Who was penalised, a JSON array of <see cref="PenaltyLine"/>.</summary>
    public string Penalties { get; set; } = "[]";

    /// <summary>What the customer was told in the end.</summary>
    public string? Notice { get; set; }

    /// <summary>What the customer said to it.</summary>
    public FeedbackAnswer? Feedback { get; set; }

    /// <summary>In the customer's words.</summary>
    public string? FeedbackComment { get; set; }

    /// <summary>What was learnt.</summary>
    public string? Lesson { get; set; }

    /// <summary>What is done so that it does not happen again, a JSON array of <see cref="MeasureLine"/>.</summary>
    public string Measures { get; set; } = "[]";

    /// <summary>How often it was given to another department or person.</summary>
    public int Handovers { get; set; }

    /// <summary>How often a proposal came back.</summary>
    public int Returns { get; set; }

    /// <summary>How often the customer was not satisfied.</summary>
    public int Dissatisfactions { get; set; }

    /// <summary>How often it was taken up again.</summary>
    public int Reopenings { get; set; }

    /// <summary>
    /// The end of the last day on which the next step is in time, in UTC, by the policy of the last step; null when nothing is left to do.
    /// </summary>
    public DateTime? DueAt { get; set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>How many events it has.</summary>
    public int Version { get; set; }
}
