using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Complaints;

/// <summary>What was heard from a customer.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Content">What it is about.</param>
/// <param name="Description">What happened, in 1 to 4,000 characters.</param>
/// <param name="Channel">How it came.</param>
/// <param name="HeardAt">When it was heard; now when it is not given.</param>
/// <param name="Wanted">What the customer asks for, in at most 1,000 characters.</param>
/// <param name="Products">The codes of the products, at most 50.</param>
/// <param name="Documents">The numbers of orders, deliveries and invoices, at most 50.</param>
/// <param name="Disputed">What the customer does not want to pay for now, zero or more.</param>
public sealed record RecordComplaintInput(
    [IdOf("Customer")] long Customer,
    ComplaintContent Content,
    string Description,
    ComplaintChannel Channel,
    DateTime? HeardAt = null,
    string? Wanted = null,
    IReadOnlyList<string>? Products = null,
    IReadOnlyList<string>? Documents = null,
    decimal? Disputed = null)
{
    /// <summary>The complaint, to be checked.</summary>
    internal ComplaintEntry ToEntry(DateTime now) => new(
        Content,
        Description,
        Channel,
        new DateTimeOffset(DateTime.SpecifyKind(HeardAt ?? now, DateTimeKind.Utc)),
        Optional(Wanted),
        (Products ?? []).ToSeq().Strict(),
        (Documents ?? []).ToSeq().Strict(),
        Optional(Disputed));
}
