using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Conditions;

/// <summary>A line of the table credit_conditions: a <see cref="CreditCondition"/> as it is now.</summary>
public sealed class CreditConditionRow : IDecisionRow
{
    /// <inheritdoc/>
    public long Id { get; init; }

    /// <inheritdoc/>
    public long CustomerId { get; init; }

    /// <inheritdoc/>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc/>
    public string Number { get; init; } = "";

    /// <inheritdoc cref="ConditionTerms" path="/param[@name='Kind']"/>
    public ConditionKind Kind { get; init; }

    /// <inheritdoc cref="ConditionTerms" path="/param[@name='Value']"/>
    public decimal Value { get; init; }

    /// <inheritdoc cref="ConditionTerms" path="/param[@name='Giver']"/>
    public string Giver { get; init; } = "";

    /// <inheritdoc cref="ConditionTerms" path="/param[@name='From']"/>
    public DateOnly ValidFrom { get; init; }

    /// <inheritdoc cref="ConditionTerms" path="/param[@name='Until']"/>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The state that was last noted; a condition in force can be past its end.</summary>
    public ConditionState State { get; set; }

    /// <summary>Who entered it.</summary>
    public string ProposedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime ProposedAt { get; init; }

    /// <summary>Who accepted it; null while nobody has.</summary>
    public string? AcceptedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Who released it; null while nobody has.</summary>
    public string? ReleasedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? ReleasedAt { get; set; }

    /// <summary>Why it was released.</summary>
    public string? Reason { get; set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
