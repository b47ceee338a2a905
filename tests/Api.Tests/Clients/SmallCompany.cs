using System.Globalization;

namespace CustomerGraph.Api.Tests.Clients;

/// <summary>A company with 60 customers, as files to import: enough for several pages, and there in a moment.</summary>
internal static class SmallCompany
{
    /// <summary>Writes the files into a folder.</summary>
    public static void WriteTo(string folder)
    {
        Write(folder, "employees.csv", "code,name,title", From(1, 5).Select<int, FormattableString>(number =>
            $"E{number},{Surname(number)} {number},Salesperson"));
        Write(folder, "customers.csv", "code,name,channel,region,city,annualSales,salespersonCode", From(1, 60).Select<int, FormattableString>(number =>
            $"C{number:000},{Surname(number)} Trading {number} 貿易,RETAIL,North,Harbour {number % 4},{number * 1000}.50,E{1 + (number % 5)}"));
        Write(folder, "products.csv", "sku,name,category,standardCost,listPrice", From(1, 4).Select<int, FormattableString>(number =>
            $"P{number},Product {number},Tools,{number * 10},{number * 15}"));
        Write(folder, "sales.csv", "documentNumber,date,customerCode,sku,salespersonCode,quantity,unitPrice,netAmount", From(1, 240).Select<int, FormattableString>(number =>
            $"D{number:0000},{new DateOnly(2025, 1, 1).AddDays(number):yyyy-MM-dd},C{1 + (number % 60):000},P{1 + (number % 4)},E{1 + (number % 5)},1,{number}.25,{number}.25"));
    }

    private static IEnumerable<int> From(int first, int count) => Enumerable.Range(first, count);

    private static string Surname(int number) => number % 2 == 0 ? "Abel" : "Chen";

    private static void Write(string folder, string file, string header, IEnumerable<FormattableString> lines) =>
        File.WriteAllLines(
            Path.Combine(folder, file), [header, .. lines.Select(line => line.ToString(CultureInfo.InvariantCulture))]);
}
