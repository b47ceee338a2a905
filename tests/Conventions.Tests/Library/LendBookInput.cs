using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>What is needed to lend a book.</summary>
/// <param name="Book">The book.</param>
/// <param name="Reader">Who takes it.</param>
/// <param name="LentOn">When.</param>
/// <param name="Days">For how long.</param>
/// <param name="Notes">What is to be said of it.</param>
/// <param name="Deposits">What the reader leaves.</param>
public sealed record LendBookInput(
    [IdOf("Book")] long Book, string Reader, DateOnly LentOn, int Days = 14, IReadOnlyList<string>? Notes = null, IReadOnlyList<DepositInput>? Deposits = null);
