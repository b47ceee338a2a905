using CustomerGraph.Domain.Credit.Grades;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>A customer with credit, as far as its reviews are concerned.</summary>
/// <param name="Customer">The code of the customer.</param>
/// <param name="Grade">Its grade; a customer that nobody has graded is reviewed as often as the worst.</param>
/// <param name="Last">The day of its last review, or of its first credit.</param>
/// <param name="Signals">What fired, at any time.</param>
public sealed record ReviewSubject(string Customer, Option<CreditGrade> Grade, DateOnly Last, Seq<FiredSignal> Signals);
