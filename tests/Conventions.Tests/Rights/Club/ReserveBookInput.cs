namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>A book to be kept.</summary>
/// <param name="Book">The number of the book.</param>
public sealed record ReserveBookInput(long Book);
