using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>A line of the table credit_facts: a <see cref="CreditFact"/>. The table is append-only; what is known later takes its place.</summary>
public sealed class CreditFactRow
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc cref="CreditFact.Kind"/>
    public CreditFactKind Kind { get; init; }

    /// <inheritdoc cref="CreditFact.Value"/>
    public decimal Value { get; init; }

    /// <summary>The day as of which it holds.</summary>
    public DateOnly KnownOn { get; init; }

    /// <inheritdoc cref="CreditFact.Source"/>
    public string Source { get; init; } = "";

    /// <summary>Who entered it.</summary>
    public string RecordedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime RecordedAt { get; init; }

    /// <summary>The fact of the row.</summary>
    /// <exception cref="InvalidOperationException">The row was damaged: nothing like it was ever entered.</exception>
    internal CreditFact ToFact() => CreditFact.Create(Kind, Value, KnownOn, Source).ToEither()
        .IfLeft(errors => throw new InvalidOperationException($"The fact {Id} of a customer is damaged: {errors}"));
}
