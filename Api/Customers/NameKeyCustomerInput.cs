using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Customers;

/// <summary>That a customer, existing or future, gets the company's special attention, 重點客戶.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ExpectedVersion">The version of the card that this is meant for; with another one nothing is changed.</param>
/// <param name="Reason">Why this one.</param>
public sealed record NameKeyCustomerInput([IdOf("Customer")] long Customer, int ExpectedVersion, string Reason);
