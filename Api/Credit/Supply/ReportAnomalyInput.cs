using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Supply;

namespace CustomerGraph.Api.Credit.Supply;

/// <summary>That something is wrong with a customer.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Evidence">How it is known, in 1 to 500 characters.</param>
public sealed record ReportAnomalyInput([IdOf("Customer")] long Customer, AnomalyKind Kind, string Evidence);
