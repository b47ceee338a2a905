namespace CustomerGraph.Api.Demo;

/// <summary>A town of the demo company's markets.</summary>
/// <param name="SalesGroup">The part of the world.</param>
/// <param name="Country">The country.</param>
/// <param name="Region">The part of the country.</param>
/// <param name="State">The state or province; empty where the country has none.</param>
/// <param name="City">The town.</param>
/// <param name="Locale">The language that firms and people have their names in.</param>
/// <param name="Weight">How many customers there are, in relation.</param>
internal sealed record DemoPlace(
    string SalesGroup,
    string Country,
    string Region,
    string State,
    string City,
    string Locale,
    double Weight)
{
    /// <summary>All towns.</summary>
    public static readonly IReadOnlyList<DemoPlace> All =
    [
        new("Greater China", "China", "East China 華東", "Shanghai", "上海", "zh_CN", 9),
        new("Greater China", "China", "East China 華東", "Zhejiang", "杭州", "zh_CN", 5),
        new("Greater China", "China", "East China 華東", "Jiangsu", "南京", "zh_CN", 4),
        new("Greater China", "China", "South China 華南", "Guangdong", "廣州", "zh_CN", 6),
        new("Greater China", "China", "South China 華南", "Guangdong", "深圳", "zh_CN", 6),
        new("Greater China", "China", "North China 華北", "Beijing", "北京", "zh_CN", 7),
        new("Greater China", "China", "North China 華北", "Tianjin", "天津", "zh_CN", 3),
        new("Greater China", "China", "Southwest China 西南", "Sichuan", "成都", "zh_CN", 4),
        new("Greater China", "China", "Southwest China 西南", "Chongqing", "重慶", "zh_CN", 2),
        new("Greater China", "Taiwan", "Northern Taiwan 北台灣", "", "臺北", "zh_TW", 4),
        new("Greater China", "Taiwan", "Southern Taiwan 南台灣", "", "高雄", "zh_TW", 2),
        new("Greater China", "Hong Kong", "Hong Kong 香港", "", "九龍", "zh_TW", 3),
        new("Europe", "Germany", "Northern Germany", "Hamburg", "Hamburg", "de", 4),
        new("Europe", "Germany", "Southern Germany", "Bavaria", "München", "de", 4),
        new("Europe", "Germany", "Western Germany", "North Rhine-Westphalia", "Köln", "de", 3),
        new("Europe", "France", "Île-de-France", "", "Paris", "fr", 4),
        new("Europe", "France", "Auvergne-Rhône-Alpes", "", "Lyon", "fr", 2),
        new("Europe", "Netherlands", "Randstad", "South Holland", "Rotterdam", "nl", 2),
        new("Europe", "United Kingdom", "England", "Greater London", "London", "en_GB", 4),
        new("Europe", "United Kingdom", "Scotland", "", "Glasgow", "en_GB", 1),
        new("North America", "United States", "Northeast", "New York", "New York", "en_US", 5),
        new("North America", "United States", "Northeast", "Massachusetts", "Boston", "en_US", 2),
        new("North America", "United States", "West", "California", "San Francisco", "en_US", 4),
        new("North America", "United States", "Midwest", "Illinois", "Chicago", "en_US", 3),
        new("North America", "Canada", "Central Canada", "Ontario", "Toronto", "en_CA", 2),
    ];
}
