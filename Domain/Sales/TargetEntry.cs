using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>A target as somebody entered it: nothing of it has been checked.</summary>
public sealed record TargetEntry(
    int Year,
    int Month,
    decimal Amount,
    Option<string> SalespersonCode = default,
    Option<string> Sku = default,
    Option<string> Category = default,
    Option<string> CustomerCode = default)
{
    /// <summary>The fields of which exactly one says whose target it is.</summary>
    public const string SubjectFields = "salespersonCode, sku, category, customerCode";

    /// <summary>Checks everything and makes the target, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Target> Read() => (
        Subject(),
        Entry.Between("year", Year, 1900, 2999),
        Entry.Between("month", Month, 1, 12),
        Entry.NotNegative("amount", Some(Amount)))
        .Apply((subject, year, month, amount) => new Target(subject, year, month, amount.IfNone(Kernel.Amount.Zero)));

    private Validation<EntryError, TargetSubject> Subject()
    {
        var subjects = Seq(
            SalespersonCode.Filter(NotEmpty).Map(code => (TargetSubject)new TargetSubject.OfSalesperson(code)),
            Sku.Filter(NotEmpty).Map(sku => (TargetSubject)new TargetSubject.OfProduct(sku)),
            Category.Filter(NotEmpty).Map(category => (TargetSubject)new TargetSubject.OfCategory(category)),
            CustomerCode.Filter(NotEmpty).Map(code => (TargetSubject)new TargetSubject.OfCustomer(code))).Somes();

        return subjects.Count == 1
            ? Success<EntryError, TargetSubject>(subjects[0])
            : Fail<EntryError, TargetSubject>(new EntryError.NotExactlyOne(SubjectFields, subjects.Count));
    }

    private static bool NotEmpty(string text) => text.Length > 0;
}
