using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Customers;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>A line of the table credit_terms: <see cref="AgreedTerms"/>. The lines of a customer are its book; the table is append-only.</summary>
public sealed class CreditTermsRow
{
    /// <summary>The key; later approvals have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc cref="AgreedTerms" path="/param[@name='Decision']"/>
    public string Decision { get; init; } = "";

    /// <inheritdoc cref="CreditTerms" path="/param[@name='Grade']"/>
    public CreditGrade? Grade { get; init; }

    /// <inheritdoc cref="CreditTerms" path="/param[@name='Limit']"/>
    public decimal? CreditLimit { get; init; }

    /// <inheritdoc cref="CreditTerms" path="/param[@name='PaymentDays']"/>
    public int PaymentDays { get; init; }

    /// <summary>What must be in force so that the limit can be used, as a JSON array of names.</summary>
    public string Guarantees { get; init; } = "[]";

    /// <inheritdoc cref="AgreedTerms" path="/param[@name='From']"/>
    public DateOnly ValidFrom { get; init; }

    /// <inheritdoc cref="AgreedTerms" path="/param[@name='Until']"/>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Who approved them.</summary>
    public string ApprovedBy { get; init; } = "";

    /// <summary>In which role.</summary>
    public Role ApprovedAs { get; init; }

    /// <summary>When, in UTC.</summary>
    public DateTime ApprovedAt { get; init; }

    /// <summary>The row of terms that were approved.</summary>
    internal static CreditTermsRow Of(long customerId, AgreedTerms agreed) => new()
    {
        CustomerId = customerId,
        Decision = agreed.Decision,
        Grade = agreed.Terms.Grade.ToNullable(),
        CreditLimit = agreed.Terms.Limit.Map(limit => limit.Value).ToNullable(),
        PaymentDays = agreed.Terms.PaymentDays,
        Guarantees = NameList.Write(agreed.Terms.Guarantees),
        ValidFrom = agreed.From,
        ValidUntil = agreed.Until.ToNullable(),
        ApprovedBy = agreed.Approval.By,
        ApprovedAs = agreed.Approval.As,
        ApprovedAt = agreed.Approval.At.UtcDateTime,
    };

    /// <summary>The terms of the row.</summary>
    internal AgreedTerms ToAgreed() => new(
        Decision,
        new CreditTerms(
            Optional(Grade), Optional(CreditLimit).Map(Amount.Literal), PaymentDays, NameList.Read<ConditionKind>(Guarantees)),
        ValidFrom,
        Optional(ValidUntil),
        new Signature(ApprovedBy, ApprovedAs, new DateTimeOffset(ApprovedAt, TimeSpan.Zero)));
}
