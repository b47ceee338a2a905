using Bogus;

namespace CustomerGraph.Api.Demo;

/// <summary>Names of people and firms, as they are written where they come from.</summary>
internal static class Names
{
    private static readonly string[] FirstSyllables = ["永", "華", "金", "鴻", "瑞", "恒", "大", "新", "天", "東", "福", "興", "廣", "宏", "泰", "隆", "盛", "德", "嘉", "信"];
    private static readonly string[] SecondSyllables = ["達", "豐", "源", "泰", "昌", "利", "和", "安", "通", "成", "祥", "旺", "康", "茂", "榮", "順", "益", "誠", "遠", "明"];
    private static readonly string[] Trades = ["貿易", "百貨", "商行", "食品", "電器", "五金", "紡織", "文具", "建材", "日用品"];
    private static readonly string[] Forms = ["有限公司", "股份有限公司", "商店", "批發部"];

    /// <summary>A person's name; in Chinese the family name comes first.</summary>
    public static string Person(Faker faker) => faker.Locale.StartsWith("zh", StringComparison.Ordinal)
        ? faker.Name.LastName() + faker.Name.FirstName()
        : faker.Name.FullName();

    /// <summary>A firm's name.</summary>
    public static string Firm(Faker faker, string city) => faker.Locale.StartsWith("zh", StringComparison.Ordinal)
        ? city + faker.PickRandom(FirstSyllables) + faker.PickRandom(SecondSyllables) + faker.PickRandom(Trades) + faker.PickRandom(Forms)
        : faker.Company.CompanyName();
}
