using Bogus;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Demo;

/// <summary>Whom the demo company sells to.</summary>
internal static class DemoCustomers
{
    /// <summary>How many customers there are.</summary>
    public const int Count = 2_000;

    private static readonly WeightedChoice<(Channel Channel, double Weight)> Channels = new(
        [
            (Channel.Wholesale, 18), (Channel.Retail, 34), (Channel.Agent, 9), (Channel.AuthorizedDealer, 14),
            (Channel.Chain, 8), (Channel.Specialty, 14), (Channel.Other, 3),
        ],
        channel => channel.Weight);

    private static readonly WeightedChoice<(Standing Standing, double Weight)> Standings = new(
        [
            (Standing.Active, 62), (Standing.New, 9), (Standing.Dormant, 12), (Standing.Lost, 5),
            (Standing.Potential, 7), (Standing.Prospect, 5),
        ],
        standing => standing.Weight);

    private static readonly string[] Industries =
        ["Department stores 百貨", "Hardware 五金", "Kitchenware 廚具", "Office supplies 文具", "Electrical goods 電器", "Online retail 電商"];

    private static readonly WeightedChoice<DemoPlace> Places = new(DemoPlace.All, place => place.Weight);

    /// <summary>The customers, in the order of their codes.</summary>
    /// <param name="seed">The same seed makes the same customers.</param>
    /// <param name="salespeople">Who looks after which sales group; they have been stored.</param>
    /// <param name="custodian">Who keeps the cards.</param>
    public static IReadOnlyList<DemoCustomer> Make(
        int seed,
        ILookup<string, EmployeeRow> salespeople,
        EmployeeRow custodian)
    {
        var random = new Random(seed);

        // A Pareto shape: few are large. Who is large has nothing to do with the order of the codes.
        var ranks = Enumerable.Range(1, Count).ToArray();
        random.Shuffle(ranks);

        return [.. ranks.Select((rank, index) => Make(index + 1, rank, random, seed, salespeople, custodian))];
    }

    private static DemoCustomer Make(
        int number,
        int rank,
        Random random,
        int seed,
        ILookup<string, EmployeeRow> salespeople,
        EmployeeRow custodian)
    {
        var place = Places.Next(random);
        var faker = new Faker(place.Locale) { Random = new Randomizer(seed + number) };
        var standing = rank <= 40 ? Standing.Active : Standings.Next(random).Standing;
        var team = salespeople[place.SalesGroup].ToList();
        var buys = standing is not (Standing.Potential or Standing.Prospect);
        var verified = random.Next(12) == 0 ? (DateOnly?)null : DemoCalendar.End.AddDays(-random.Next(1, 420));
        var judged = random.Next(9) > 0;
        var isKey = rank <= 25 || (!buys && random.Next(20) == 0);

        var row = new CustomerRow
        {
            Code = $"C{number:00000}",
            Name = Names.Firm(faker, place.City),
            LegalRepresentative = Names.Person(faker),
            Channel = Channels.Next(random).Channel,
            Industry = Industries[random.Next(Industries.Length)],
            SalesGroup = place.SalesGroup,
            Country = place.Country,
            Region = place.Region,
            State = place.State.Length > 0 ? place.State : null,
            City = place.City,
            Address1 = faker.Address.StreetAddress(),
            PostalCode = faker.Address.ZipCode(),
            Phone = faker.Phone.PhoneNumber("0##-#######"),
            Employees = random.Next(15) == 0 ? null : (int)Math.Pow(10, 0.4 + (2.4 * random.NextDouble())),
            AnnualSales = random.Next(10) == 0 ? null : Math.Round((decimal)Math.Pow(10, 5.2 + (3 * random.NextDouble())), 0),
            YearOpened = random.Next(1952, 2023),
            OrderFrequency = random.Next(3) switch { 0 => "WEEKLY", 1 => "MONTHLY", _ => "QUARTERLY" },
            SalespersonId = team[random.Next(team.Count)].Id,
            CustodianId = custodian.Id,
            Standing = standing,
            Enthusiasm = judged ? Math.Clamp(1 + random.Next(4) + random.Next(2), 1, 5) : null,
            EnthusiasmOn = judged ? DemoCalendar.End.AddDays(-random.Next(1, 300)) : null,
            KeyReason = isKey ? (buys ? "Carries the business of its region 大客戶" : "Large, and not yet ours 未來大客戶") : null,
            KeySince = isKey ? DemoCalendar.End.AddDays(-random.Next(30, 900)) : null,
            VerifiedOn = verified,
            VerifiedBy = verified is null ? null : "demo",
            CreditLimit = !buys || random.Next(7) == 0 ? null
                : random.Next(12) == 0 ? 0
                : 1_000 * Math.Ceiling((decimal)Math.Pow(10, 0.4 + (2.9 * random.NextDouble()))),
        };

        var (first, last) = standing switch
        {
            Standing.New => (DemoCalendar.Months - random.Next(1, 7), DemoCalendar.Months - 1),
            Standing.Dormant => (0, DemoCalendar.Months - random.Next(5, 14)),
            Standing.Lost => (0, DemoCalendar.Months - random.Next(13, 28)),
            _ => (random.Next(3) == 0 ? random.Next(20) : 0, DemoCalendar.Months - 1),
        };

        return new DemoCustomer(
            row,
            buys ? 1 / Math.Pow(rank + 2.5, 0.95) : 0,
            first,
            last,
            Math.Round((decimal)(0.18 * random.NextDouble()), 2));
    }
}
