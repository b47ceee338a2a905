using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Evidence;

namespace CustomerGraph.Api.Credit.Evidence;

/// <summary>One number known of a customer.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Kind">What the number says; it also says which numbers there can be.</param>
/// <param name="Value">The number, with at most 4 digits behind the point; ratios are fractions.</param>
/// <param name="On">The day as of which it holds, at the latest today.</param>
/// <param name="Source">Who says so, in 1 to 200 characters: the customer, a bank, a register, another supplier.</param>
public sealed record RecordCreditFactInput([IdOf("Customer")] long Customer, CreditFactKind Kind, decimal Value, DateOnly On, string Source);
