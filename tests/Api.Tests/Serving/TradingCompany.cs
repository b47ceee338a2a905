using System.Globalization;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>
/// A company with 60 customers, as files to import. Every notch is carried by several cards, few customers buy most,
/// two buy alike, one only gives back, and twelve buy nothing.
/// </summary>
internal static class TradingCompany
{
    public const int Customers = 60;

    /// <summary>The period in which all of its sales lie.</summary>
    public const string Period = """period: { from: "2025-01-01", to: "2026-07-01" }""";

    private static readonly string[] Channels =
        ["RETAIL", "WHOLESALE", "CHAIN", "AGENT", "AUTHORIZED_DEALER", "SPECIALTY", "OTHER"];

    private static readonly string[] Industries = ["Bikes", "", "自行車", "bikes"];

    /// <summary>Sales group, country, region, state and city; some levels are not known or do not apply.</summary>
    private static readonly string[] Places =
    [
        "Europe,Germany,Germany,Hesse,Frankfurt",
        "Europe,Germany,Germany,Hesse,Kassel",
        "Europe,Germany,Germany,,",
        "Europe,,Germany,Hesse,Frankfurt",
        "Europe,France,France,,Paris",
        "Asia,China,華東,江蘇,蘇州",
        "Asia,China,華東,江蘇,南京",
        "Asia,China,,,",
        ",,,,Frankfurt",
        ",,,,",
    ];

    private static readonly string[] Staff = ["", "0", "9", "10", "49", "50", "249", "250"];

    private static readonly string[] Turnovers = ["999999.9999", "1000000", "9999999.9999", "", "100000000"];

    private static readonly string[] Standings =
        ["ACTIVE", "", "PROSPECT", "POTENTIAL", "NEW", "DORMANT", "LOST"];

    /// <summary>Writes the files into a folder.</summary>
    public static void WriteTo(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "employees.csv"), """
            code,name,title,managerCode,role
            E1,林雅婷,總經理,,GENERAL_MANAGER
            E2,María Sánchez,Sales manager,E1,SALES_MANAGER
            E3,陳志明,業務員,E2,SALESPERSON
            E4,Tom O'Brien,Salesperson,E2,SALESPERSON
            E5,Ida Berg,,,
            """);
        File.WriteAllText(Path.Combine(folder, "products.csv"), """
            sku,name,category,subcategory,standardCost,listPrice
            P1,Road bike,Bikes,Road,600.00,999.90
            P2,山地車,Bikes,Mountain,700.50,1200
            P3,Helmet,Clothing,,12.3456,29.99
            P4,Bell,,,,
            """);
        Write(
            folder, "customers.csv",
            "code,name,channel,industry,salesGroup,country,region,state,city,employees,annualSales,enthusiasm,standing,"
            + "salespersonCode",
            Enumerable.Range(1, Customers).Select(Customer));
        Write(
            folder, "contacts.csv",
            "customerCode,number,name,position,phone,mobile,email,birthday,language,doNotMail,main,notes",
            Enumerable.Range(1, 12).Select(Contact));
        Write(
            folder, "sales.csv",
            "documentNumber,date,customerCode,sku,salespersonCode,quantity,unitPrice,netAmount,costAmount",
            Enumerable.Range(0, 240).SelectMany(Document).Append("D0998,2026-06-30,C048,P4,E4,-1,,-5,-2"));
        Write(
            folder, "targets.csv", "salespersonCode,sku,category,customerCode,year,month,amount",
            Enumerable.Range(1, 6).SelectMany(Targets));
    }

    /// <summary>A salesperson, a product, a category and a customer have targets for every month, another product for some.</summary>
    private static IEnumerable<string> Targets(int month) =>
    [
        $"E3,,,,2026,{month},10000",
        $",P1,,,2026,{month},5000",
        $",,Clothing,,2026,{month},9999.99",
        $",,,C050,2026,{month},100",
        .. month < 4 ? [$",P2,,,2026,{month},0"] : Enumerable.Empty<string>(),
    ];

    private static string Customer(int number)
    {
        var name = number % 3 == 0 ? $"萬里貿易{number}號" : $"Store {number} & Söhne";

        return string.Join(
            ',', $"C{number:000}", name, At(Channels, number), At(Industries, number), At(Places, number),
            At(Staff, number), At(Turnovers, number), number % 6 is 0 ? "" : number % 6,
            At(Standings, number), number % 5 == 0 ? "" : $"E{3 + (number % 2)}");
    }

    /// <summary>A contact; the first three have nothing that they keep to themselves.</summary>
    private static string Contact(int number) => number <= 3
        ? $"C{number:000},1,聯繫人 {number},Buyer,,,,,zh-TW,,{(number == 1 ? "TRUE" : "")},"
        : $"C{number:000},1,Contact {number},採購,+49 {number},+49 17{number},contact{number}@example.com,1980-01-{number:00},de,{(number % 2 == 0 ? "TRUE" : "FALSE")},TRUE,Note {number}";

    /// <summary>A document of two lines; the lower its customer's number, the larger it is. Some are returns.</summary>
    private static IEnumerable<string> Document(int number)
    {
        var customer = 1 + (number % 47);
        var day = new DateOnly(2025, 1, 1).AddDays(number * 2);
        var sign = number % 16 == 15 ? "-" : "";
        var seller = number % 7 == 0 ? "" : $"E{3 + (customer % 2)}";

        // Customers 46 and 47 buy the same for the same.
        var size = 48 - Math.Min(customer, 46);

        for (var line = 0; line < 2; line++)
        {
            var net = size * size * (line + 1);
            var cost = number % 3 == 0 ? "" : $"{sign}{net / 2}.25";

            var product = 1 + ((customer + line) % 4);

            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"D{number:0000},{day:yyyy-MM-dd},C{customer:000},P{product},{seller},")
                + $"{sign}{1 + line},{size}.5,{sign}{net}.75,{cost}";
        }
    }

    private static string At(string[] values, int number) => values[number % values.Length];

    private static void Write(string folder, string file, string header, IEnumerable<string> lines) =>
        File.WriteAllLines(Path.Combine(folder, file), [header, .. lines]);
}
