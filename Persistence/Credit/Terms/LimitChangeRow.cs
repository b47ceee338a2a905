using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>A line of the table limit_changes: a <see cref="LimitChange"/> as it is now.</summary>
public sealed class LimitChangeRow : IDecisionRow
{
    /// <inheritdoc/>
    public long Id { get; init; }

    /// <inheritdoc/>
    public long CustomerId { get; init; }

    /// <inheritdoc/>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc/>
    public string Number { get; init; } = "";

    /// <summary>The proposed grade; null when nobody has graded the customer.</summary>
    public CreditGrade? Grade { get; init; }

    /// <summary>The proposed limit; null for no limit, which is not a limit of zero.</summary>
    public decimal? CreditLimit { get; init; }

    /// <summary>For how many days the customer is to owe; 0 for cash.</summary>
    public int PaymentDays { get; init; }

    /// <summary>What must be in force so that the limit can be used, as a JSON array of names.</summary>
    public string Guarantees { get; init; } = "[]";

    /// <inheritdoc cref="LimitProposal" path="/param[@name='From']"/>
    public DateOnly ValidFrom { get; init; }

    /// <inheritdoc cref="LimitProposal" path="/param[@name='Until']"/>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Why it is proposed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public LimitChangeState State { get; set; }

    /// <summary>Who proposed it.</summary>
    public string ProposedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime ProposedAt { get; init; }

    /// <summary>Who endorsed it; null while nobody has.</summary>
    public string? EndorsedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? EndorsedAt { get; set; }

    /// <summary>Who approved or refused it; null while nobody has.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Refusal { get; set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
