using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Sales;

/// <summary>An imported product: from the entry as it is, if there is one, to the entry as it should be.</summary>
/// <param name="Sku">The code of the product.</param>
/// <param name="Apply">Keeps what the import says nothing about.</param>
public sealed record ProductImport(string Sku, Func<Option<ProductEntry>, ProductEntry> Apply)
{
    /// <summary>Makes or changes the products of a batch; no code may occur twice in it.</summary>
    /// <returns>For each product in turn, what became of it.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db,
        IReadOnlyList<ProductImport> products,
        Authorship by,
        CancellationToken cancellation)
    {
        var skus = ImportedCodes.ThatCanExist(products.Select(product => product.Sku));
        var existing = await db.Products.AsTracking()
            .Where(row => skus.Contains(row.Sku))
            .ToDictionaryAsync(row => row.Sku, StringComparer.Ordinal, cancellation);

        return await Upsert.FinishAsync(db, [.. products.Select(Save)], by, cancellation);

        (ProductRow, Seq<EntryError>) Save(ProductImport product)
        {
            var found = Optional(existing.GetValueOrDefault(product.Sku));
            var row = found.IfNone(() => new ProductRow { Sku = product.Sku });

            return product.Apply(found.Map(Entry)).Read().Match(
                Succ: read =>
                {
                    Write(row, read);

                    if (found.IsNone)
                    {
                        db.Add(row);
                    }

                    return (row, Upsert.NoErrors);
                },
                Fail: errors => (row, errors));
        }
    }

    private static ProductEntry Entry(ProductRow row) => new(
        row.Sku,
        row.Name,
        Optional(row.Category),
        Optional(row.Subcategory),
        Optional(row.StandardCost),
        Optional(row.ListPrice));

    private static void Write(ProductRow row, Product product)
    {
        row.Name = product.Name;
        row.Category = product.Category.MatchUnsafe(text => text, () => null);
        row.Subcategory = product.Subcategory.MatchUnsafe(text => text, () => null);
        row.StandardCost = product.StandardCost.Map(amount => amount.Value).ToNullable();
        row.ListPrice = product.ListPrice.Map(amount => amount.Value).ToNullable();
    }
}
