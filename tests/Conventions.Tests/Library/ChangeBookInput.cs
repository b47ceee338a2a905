using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>What is to be changed of a book; what is left out stays.</summary>
/// <param name="Id">The book.</param>
/// <param name="Title">What it is to be called.</param>
/// <param name="Subtitle">What it is to be called further; null takes it away.</param>
/// <param name="Shelf">Where it is to stand; null for nowhere.</param>
public sealed record ChangeBookInput([IdOf("Book")] long Id, Change<string> Title, Change<string?> Subtitle, Change<int?> Shelf);
