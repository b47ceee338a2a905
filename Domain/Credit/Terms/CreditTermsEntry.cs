using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>Terms as somebody entered them: nothing of them has been checked.</summary>
public sealed record CreditTermsEntry(
    Option<CreditGrade> Grade, Option<decimal> Limit, int PaymentDays, Seq<ConditionKind> Guarantees)
{
    /// <summary>The longest payment term, in days.</summary>
    public const int LongestTerm = 730;

    /// <summary>Checks everything and makes the terms, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, CreditTerms> Read() => (
        Entry.Known("grade", Grade),
        CreditEntry.Amount("limit", Limit),
        Entry.Between("paymentDays", PaymentDays, 0, LongestTerm),
        CreditEntry.Known("guarantees", Guarantees))
        .Apply((grade, limit, days, guarantees) => new CreditTerms(grade, limit, days, guarantees));
}
