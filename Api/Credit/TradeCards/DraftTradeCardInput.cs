using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.TradeCards;

/// <summary>What a trade card is to say.</summary>
/// <param name="Customer">The customer: one without a card, or whose last one was rejected.</param>
/// <param name="Number">The number of the card, in 1 to 40 characters; unique among those of the customer.</param>
/// <param name="PaymentDays">For how many days the customer is to owe, from 0 for cash to 730.</param>
/// <param name="Remarks">What speaks for the terms, in 1 to 2,000 characters.</param>
/// <param name="Grade">The grade; none when nobody has graded the customer.</param>
/// <param name="Limit">The limit, zero or more; none sets no limit, which is not a limit of zero.</param>
/// <param name="Guarantees">What must be in force so that the limit can be used.</param>
public sealed record DraftTradeCardInput(
    [IdOf("Customer")] long Customer,
    string Number,
    int PaymentDays,
    string Remarks,
    CreditGrade? Grade = null,
    decimal? Limit = null,
    IReadOnlyList<ConditionKind>? Guarantees = null)
{
    /// <summary>The card, to be checked.</summary>
    internal TradeCardEntry ToEntry() => new(
        Number,
        new CreditTermsEntry(Optional(Grade), Optional(Limit), PaymentDays, (Guarantees ?? []).ToSeq().Strict()),
        Remarks);
}
