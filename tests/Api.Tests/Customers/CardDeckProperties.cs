using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Testing;
using FsCheck.Xunit;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Customers;

[Collection(Company.Collection)]
public sealed class CardDeckProperties(Company company)
{
    private const string Deck = """
        cards
        axes { axis values { value cards } }
        regions { ...Place below { ...Place below { ...Place below { ...Place below { ...Place } } } } }
        """;

    private const string PlaceFields = "fragment Place on DeckPlace { level name cards }";

    [Property(Arbitrary = [typeof(CardConditions)], MaxTest = 40, QuietOnSuccess = true)]
    public async Task The_deck_is_that_of_the_domain_over_the_same_cards(CardCondition where)
    {
        var server = await company.OnSqliteAsync();
        var data = await server.DataAsync($$"""
            {
              cardDeck(where: {{where.Written}}) { {{Deck}} }
              customers(where: {{where.Written}}, first: 100) { nodes { code } }
            }

            {{PlaceFields}}
            """);
        var codes = data["customers"]!["nodes"]!.AsArray().Select(node => (string)node!["code"]!).ToHashSet();
        var cards = await CardsAsync(server);
        var expected = new CardDeck(cards.Filter(card => codes.Contains(card.Code)).Map(card => card.Card).Strict());

        Assert.Equal(codes.Count, (int)data["cardDeck"]!["cards"]!);
        Assert.Equal(
            Enum.GetValues<CardAxis>().SelectMany(axis => expected.Count(axis)).Select(Shown),
            data["cardDeck"]!["axes"]!.AsArray().SelectMany(axis => axis!["values"]!.AsArray()
                .Select(value => $"{axis["axis"]} {value!["value"] ?? "null"} {value["cards"]}")));
        Assert.Equal(
            expected.CountPlaces().SelectMany(place => Shown(place, "")),
            data["cardDeck"]!["regions"]!.AsArray().SelectMany(place => Shown(place!, "")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_the_deck_counts_is_what_the_next_condition_selects(DatabaseKind kind)
    {
        const string Chosen = "channel: { in: [RETAIL, CHAIN, AGENT] }";
        var server = await company.OnAsync(kind);
        var data = await server.DataAsync($$"""{ cardDeck(where: { {{Chosen}} }) { {{Deck}} } } {{PlaceFields}}""");
        var deck = data["cardDeck"]!;
        var conditions = deck["axes"]!.AsArray().SelectMany(Conditions)
            .Concat(deck["regions"]!.AsArray().SelectMany(place => Conditions(place!, "", -1)))
            .ToList();

        Assert.True(conditions.Count > 50);

        foreach (var (where, cards) in conditions)
        {
            var found = await server.DataAsync($$"""
                { customers(where: { {{Chosen}}, and: [{ {{where}} }] }) { totalCount } }
                """);

            Assert.True(cards == (int)found["customers"]!["totalCount"]!, $"{where}: {found} instead of {cards}");
        }
    }

    private static IEnumerable<(string Where, int Cards)> Conditions(JsonNode? axis) =>
        from value in axis!["values"]!.AsArray()
        let name = (string)axis["axis"]!
        let field = name switch
        {
            "CREDIT_LIMIT" => "creditLimitBand",
            "ABC_CLASS" => "abcClass",
            "COMPANY_SIZE" => "companySize",
            "BUSINESS_SCALE" => "businessScale",
            _ => name.ToLowerInvariant(),
        }
        let written = (string?)value["value"] is not { } text ? "null" : name == "INDUSTRY" ? $"\"{text}\"" : text
        select ($"{field}: {{ eq: {written} }}", (int)value["cards"]!);

    /// <summary>A level above the place that its path does not have is one that its cards do not have.</summary>
    private static IEnumerable<(string Where, int Cards)> Conditions(JsonNode place, string above, int levelAbove)
    {
        string[] fields = ["salesGroup", "country", "region", "state", "city"];
        string[] levels = [.. Enum.GetNames<PlaceLevel>().Select(UpperSnake.Of)];
        var level = (string?)place["level"] is { } known ? System.Array.IndexOf(levels, known) : levels.Length;
        var skipped = string.Concat(fields[(levelAbove + 1)..level].Select(field => $"{field}: {{ eq: null }} "));
        var where = level == levels.Length
            ? above + skipped
            : $"{above}{skipped}{fields[level]}: {{ eq: \"{place["name"]}\" }} ";

        return (place["below"] is JsonArray below ? below.SelectMany(inner => Conditions(inner!, where, level)) : [])
            .Prepend((where, (int)place["cards"]!));
    }

    private static string Shown(NotchCount count)
    {
        var unknown = count.Notch.Axis
            is CardAxis.CompanySize or CardAxis.BusinessScale or CardAxis.CreditLimit or CardAxis.Standing
            ? "UNKNOWN"
            : "null";
        var value = count.Notch.Axis == CardAxis.Industry
            ? count.Notch.Value.IfNone(unknown)
            : count.Notch.Value.Map(UpperSnake.Of).IfNone(unknown);

        return $"{UpperSnake.Of(count.Notch.Axis.ToString())} {value} {count.Cards}";
    }

    private static IEnumerable<string> Shown(PlaceCount place, string above)
    {
        var here = above + place.Place
            .Map(known => $"/{UpperSnake.Of(known.Level.ToString())} {known.Name}")
            .IfNone("/?");

        return place.Below.SelectMany(below => Shown(below, here)).Prepend($"{here} {place.Cards}");
    }

    private static IEnumerable<string> Shown(JsonNode place, string above)
    {
        var here = above + (place["level"] is { } level ? $"/{level} {place["name"]}" : "/?");

        return (place["below"]?.AsArray().SelectMany(below => Shown(below!, here)) ?? [])
            .Prepend($"{here} {place["cards"]}");
    }

    private static async Task<Seq<(string Code, NotchedCard Card)>> CardsAsync(RunningServer server)
    {
        await using var db = server.Open();

        return (await db.Customers.ToListAsync()).Map(row => (row.Code, Card(row))).ToSeq().Strict();
    }

    private static NotchedCard Card(CustomerRow row) => new(
        new Place(
            Optional(row.SalesGroup),
            Optional(row.Country),
            Optional(row.Region),
            Optional(row.State),
            Optional(row.City)),
        row.Channel,
        Optional(row.Industry),
        CardPolicy.Default.SizeOf(Optional(row.Employees)),
        CardPolicy.Default.ScaleOf(Optional(row.AnnualSales).Map(Amount.Literal)),
        CardPolicy.Default.LimitOf(Optional(row.CreditLimit).Map(Amount.Literal)),
        Optional(row.Enthusiasm),
        row.Standing,
        Optional(row.AbcClass));
}
