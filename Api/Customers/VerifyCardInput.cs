using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Customers;

/// <summary>That a card was checked and is right.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ExpectedVersion">The version that was checked; with another one nothing is changed.</param>
public sealed record VerifyCardInput([IdOf("Customer")] long Customer, int ExpectedVersion);
