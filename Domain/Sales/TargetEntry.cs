using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>A target as somebody entered it: nothing of it has been checked.</summary>
/// <remarks>The names of its members in camel case are the names under which errors speak of them.</remarks>
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

    /// <summary>The earliest year for which there can be a target.</summary>
    public const int EarliestYear = 1900;

    /// <summary>The latest year for which there can be a target.</summary>
    public const int LatestYear = 2999;

    /// <summary>Checks everything and makes the target, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Target> Read() => (
        Subject(),
        Entry.Between("year", Year, EarliestYear, LatestYear),
        Entry.Between("month", Month, 1, 12),
        Entry.NotNegative("amount", Amount))
        .Apply((subject, year, month, amount) => new Target(subject, year, month, amount));

    private Validation<EntryError, TargetSubject> Subject()
    {
        var subjects = (
            Entry.OptionalCode("salespersonCode", SalespersonCode, EmployeeEntry.CodeLength),
            Entry.OptionalCode("sku", Sku, ProductEntry.SkuLength),
            Entry.Optional("category", Category, ProductEntry.NameLength),
            Entry.OptionalCode("customerCode", CustomerCode, CardEntry.CodeLength))
            .Apply((salesperson, sku, category, customer) => Seq(
                salesperson.Map(code => (TargetSubject)new TargetSubject.OfSalesperson(code)),
                sku.Map(code => (TargetSubject)new TargetSubject.OfProduct(code)),
                category.Map(name => (TargetSubject)new TargetSubject.OfCategory(name)),
                customer.Map(code => (TargetSubject)new TargetSubject.OfCustomer(code))).Somes());

        return subjects.Bind(named => named.Count == 1
            ? Success<EntryError, TargetSubject>(named[0])
            : Fail<EntryError, TargetSubject>(new EntryError.NotExactlyOne(SubjectFields, named.Count)));
    }
}
