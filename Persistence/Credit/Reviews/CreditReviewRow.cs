using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>A line of the table credit_reviews: a <see cref="CreditReview"/>.</summary>
public sealed class CreditReviewRow : IDecisionRow
{
    /// <inheritdoc/>
    public long Id { get; init; }

    /// <inheritdoc/>
    public long CustomerId { get; init; }

    /// <inheritdoc/>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc/>
    public string Number { get; init; } = "";

    /// <summary>The scores, as <see cref="ReviewFigures"/> writes them.</summary>
    public string Scores { get; init; } = "[]";

    /// <inheritdoc cref="CreditReview" path="/param[@name='Grade']"/>
    public CreditGrade Grade { get; init; }

    /// <summary>What the five methods gave, as <see cref="ReviewFigures"/> writes it.</summary>
    public string Limits { get; init; } = "[]";

    /// <summary>The limit at the time; null when nobody had set one.</summary>
    public decimal? CurrentLimit { get; init; }

    /// <inheritdoc cref="CreditReview" path="/param[@name='Decision']"/>
    public ReviewDecisionKind Decision { get; init; }

    /// <summary>The limit that is to be proposed; null when all stays as it is.</summary>
    public decimal? ProposedLimit { get; init; }

    /// <inheritdoc cref="CreditReview" path="/param[@name='Reason']"/>
    public string Reason { get; init; } = "";

    /// <inheritdoc cref="CreditReview" path="/param[@name='PolicyVersion']"/>
    public int PolicyVersion { get; init; }

    /// <summary>Who reviewed.</summary>
    public string ReviewedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime ReviewedAt { get; init; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
