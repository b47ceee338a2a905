using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>Which confidential fields of a card the caller wants to read, what for, and until when.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Purpose">What the fields are needed for, in 1 to 500 characters; it goes into the audit trail with every read.</param>
/// <param name="Fields">The fields; at least one.</param>
/// <param name="Until">Until when; at most 30 days from now, unless the policy says otherwise.</param>
public sealed record RequestCardLoanInput(
    [IdOf("Customer")] long Customer,
    string Purpose,
    IReadOnlyList<ConfidentialField> Fields,
    DateTime Until);
