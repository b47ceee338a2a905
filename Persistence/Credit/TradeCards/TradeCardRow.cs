using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.TradeCards;

/// <summary>A line of the table trade_cards: a <see cref="TradeCard"/> as it is now.</summary>
public sealed class TradeCardRow : IDecisionRow
{
    /// <inheritdoc/>
    public long Id { get; init; }

    /// <inheritdoc/>
    public long CustomerId { get; init; }

    /// <inheritdoc/>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc/>
    public string Number { get; init; } = "";

    /// <summary>The number of the rejected card that it answers.</summary>
    public string? Answers { get; init; }

    /// <summary>The grade that is asked for; null when nobody has graded the customer.</summary>
    public CreditGrade? Grade { get; set; }

    /// <summary>The limit that is asked for; null for no limit, which is not a limit of zero.</summary>
    public decimal? CreditLimit { get; set; }

    /// <summary>For how many days the customer may owe; 0 for cash.</summary>
    public int PaymentDays { get; set; }

    /// <summary>What must be in force so that the limit can be used, as a JSON array of names.</summary>
    public string Guarantees { get; set; } = "[]";

    /// <summary>What speaks for the terms.</summary>
    public string Remarks { get; set; } = "";

    /// <summary>How far it has come.</summary>
    public TradeCardState State { get; set; }

    /// <summary>Who drafted it.</summary>
    public string DraftedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime DraftedAt { get; init; }

    /// <summary>Who endorsed it; null while nobody has.</summary>
    public string? EndorsedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? EndorsedAt { get; set; }

    /// <summary>Who approved or rejected it; null while nobody has.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
