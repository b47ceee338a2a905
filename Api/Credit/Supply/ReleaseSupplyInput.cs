using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.Supply;

/// <summary>That a customer is supplied as before.</summary>
/// <param name="Supply">The supply of the customer.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
public sealed record ReleaseSupplyInput([IdOf("SupplyHold")] long Supply, int ExpectedVersion, string Reason);
