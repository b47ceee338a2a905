namespace CustomerGraph.Conventions.Tests.Transport.Lending;

/// <summary>A book that the library owns.</summary>
public sealed record Book(string Isbn, string Title, int Pages);
