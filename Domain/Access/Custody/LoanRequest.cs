namespace CustomerGraph.Domain.Access.Custody;

/// <summary>What somebody asks for who wants to read confidential fields of a card. Made by <see cref="LoanEntry.Read"/>.</summary>
/// <param name="Card">The code of the customer.</param>
/// <param name="Borrower">The code of the employee who asks.</param>
/// <param name="Purpose">What they need it for.</param>
/// <param name="Fields">Which fields, each once, in the order of their list; at least one.</param>
/// <param name="Until">Until when they need it, exclusively.</param>
/// <param name="At">When they ask.</param>
public sealed record LoanRequest(
    string Card,
    string Borrower,
    string Purpose,
    Seq<ConfidentialField> Fields,
    DateTimeOffset Until,
    DateTimeOffset At);
