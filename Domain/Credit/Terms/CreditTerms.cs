using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>On what terms a customer buys on credit. Made by <see cref="CreditTermsEntry.Read"/>.</summary>
/// <param name="Grade">How far it can be trusted to pay, 信用等級; none when nobody has graded it.</param>
/// <param name="Limit">How much it may owe, 信用額度. None means that nobody has set a limit; zero means no credit.</param>
/// <param name="PaymentDays">For how many days it may owe, 還款期限; 0 for cash.</param>
/// <param name="Guarantees">What must be in force so that the limit can be used, 擔保方式; each once.</param>
public sealed record CreditTerms(Option<CreditGrade> Grade, Option<Amount> Limit, int PaymentDays, Seq<ConditionKind> Guarantees);
