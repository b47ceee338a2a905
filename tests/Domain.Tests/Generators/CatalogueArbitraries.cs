using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Products and targets as people enter them.</summary>
public static class CatalogueArbitraries
{
    /// <summary>Mostly right, and wrong in every field.</summary>
    public static Arbitrary<ProductEntry> ProductEntries() => Products(new Mostly(8)).ToArbitrary();

    /// <summary>Products that were read from entries.</summary>
    public static Arbitrary<Product> AllProducts() =>
        Products(Mostly.Always).Select(entry => entry.Read().Accepted).ToArbitrary();

    /// <summary>Mostly with one subject, and wrong in every field.</summary>
    public static Arbitrary<TargetEntry> TargetEntries() =>
        (from year in Usually.Field(
             Gen.Elements(TargetEntry.EarliestYear, 2026, TargetEntry.LatestYear),
             Gen.Elements(TargetEntry.EarliestYear - 1, TargetEntry.LatestYear + 1, int.MaxValue))
         from month in Usually.Field(Gen.Choose(1, 12), Gen.Elements(0, 13, -1))
         from amount in Usually.Amount()
         from subjects in Subjects
         select new TargetEntry(
             year, month, amount.IfNone(0), subjects[0], subjects[1], subjects[2], subjects[3])).ToArbitrary();

    private static readonly Mostly Usually = new(8);

    private static Gen<Option<string>[]> Subjects =>
        from only in Gen.Choose(0, 5)
        from salesperson in Codes(EmployeeEntry.CodeLength)
        from sku in Codes(ProductEntry.SkuLength)
        from category in Subject(
            EnteredTexts.Texts(ProductEntry.NameLength), EnteredTexts.NoTexts(ProductEntry.NameLength))
        from customer in Codes(CardEntry.CodeLength)
        from left in Gen.Elements(Option<string>.None, "")
        let all = new[] { salesperson, sku, category, customer }
        select only switch
        {
            < 4 => [.. all.Select((subject, place) => place == only ? subject : left)],
            4 => all,
            _ => [left, left, left, left],
        };

    private static Gen<Option<string>> Codes(int longest) =>
        Subject(EnteredTexts.Codes(longest), EnteredTexts.NoCodes(longest));

    private static Gen<Option<string>> Subject(Gen<string> right, Gen<string> wrong) =>
        Usually.Field(right, wrong).Select(subject => (Option<string>)subject);

    private static Gen<ProductEntry> Products(Mostly mostly) =>
        from sku in mostly.Field(
            EnteredTexts.Codes(ProductEntry.SkuLength),
            Gen.OneOf(EnteredTexts.NoCodes(ProductEntry.SkuLength), Gen.Constant("")))
        from name in mostly.Field(
            EnteredTexts.Texts(ProductEntry.NameLength),
            Gen.OneOf(EnteredTexts.NoTexts(ProductEntry.NameLength), EnteredTexts.Nothing()))
        from category in mostly.Text(ProductEntry.NameLength)
        from subcategory in mostly.Text(ProductEntry.NameLength)
        from cost in mostly.Amount()
        from price in mostly.Amount()
        select new ProductEntry(sku, name, category, subcategory, cost, price);
}
