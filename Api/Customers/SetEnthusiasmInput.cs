using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Customers;

/// <summary>How eager a customer is to do business, 熱心程度.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ExpectedVersion">The version of the card that this is meant for; with another one nothing is changed.</param>
/// <param name="Level">From 1, indifferent, to 5, eager.</param>
/// <param name="Note">What the judgement rests on.</param>
public sealed record SetEnthusiasmInput([IdOf("Customer")] long Customer, int ExpectedVersion, int Level, string? Note);
