using Bogus;
using CustomerGraph.Persistence.Sales;

namespace CustomerGraph.Api.Demo;

/// <summary>What the demo company sells.</summary>
internal static class DemoProducts
{
    /// <summary>How many products there are.</summary>
    public const int Count = 400;

    private static readonly (string Category, string[] Subcategories, double Price, double Margin)[] Shelves =
    [
        ("Kitchen 廚具", ["Cookware 鍋具", "Knives 刀具", "Kettles 水壺"], 38, 0.34),
        ("Small appliances 小家電", ["Blenders", "Rice cookers 電飯煲", "Fans 風扇"], 85, 0.22),
        ("Tools 五金工具", ["Hand tools", "Power tools", "Fasteners"], 46, 0.29),
        ("Stationery 文具", ["Paper 紙品", "Pens 筆", "Folders"], 7, 0.41),
        ("Household 日用品", ["Cleaning 清潔", "Storage 收納", "Textiles 紡織"], 14, 0.37),
        ("Lighting 燈具", ["LED", "Lamps 檯燈", "Outdoor"], 29, 0.26),
    ];

    /// <summary>The products; the first ones sell best.</summary>
    public static IReadOnlyList<ProductRow> Make(int seed)
    {
        var random = new Random(seed);
        var faker = new Faker("en") { Random = new Randomizer(seed) };

        return [.. Enumerable.Range(1, Count).Select(number =>
        {
            var shelf = Shelves[random.Next(Shelves.Length)];
            var price = Math.Round((decimal)(shelf.Price * Math.Exp(0.7 * Bell(random))), 2) + 0.5m;
            var margin = Math.Clamp(shelf.Margin + (0.08 * Bell(random)), 0.05, 0.7);

            return new ProductRow
            {
                Sku = $"P{number:0000}",
                Name = faker.Commerce.ProductName(),
                Category = shelf.Category,
                Subcategory = shelf.Subcategories[random.Next(shelf.Subcategories.Length)],
                ListPrice = price,
                StandardCost = Math.Round(price * (decimal)(1 - margin), 2),
            };
        })];
    }

    /// <summary>Roughly normal, with mean 0 and deviation 1.</summary>
    private static double Bell(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
