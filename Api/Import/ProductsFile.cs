using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>products.csv: what the company sells.</summary>
internal sealed class ProductsFile : IImportFile
{
    public string Name => "products.csv";

    public ColumnNames Columns { get; } =
        new(["sku", "name"], ["category", "subcategory", "standardCost", "listPrice"]);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        "sku",
        Parse,
        products => ProductImport.SaveAsync(source.Db, products, source.By, cancellation),
        column: null,
        atOnce: false,
        cancellation);

    private static Validation<LineError, (string, ProductImport)> Parse(CsvLine line)
    {
        var (sku, name, category, subcategory) =
            (line.Text("sku"), line.Text("name"), line.Text("category"), line.Text("subcategory"));
        var (hasCategory, hasSubcategory, hasCost, hasPrice) =
            (line.Has("category"), line.Has("subcategory"), line.Has("standardCost"), line.Has("listPrice"));

        return (line.Decimal("standardCost"), line.Decimal("listPrice"))
            .Apply((cost, price) => (sku, new ProductImport(sku, found =>
            {
                var known = found.IfNone(new ProductEntry(sku, name));

                return known with
                {
                    Name = name,
                    Category = hasCategory ? Some(category) : known.Category,
                    Subcategory = hasSubcategory ? Some(subcategory) : known.Subcategory,
                    StandardCost = hasCost ? cost : known.StandardCost,
                    ListPrice = hasPrice ? price : known.ListPrice,
                };
            })));
    }
}
