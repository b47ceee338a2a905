using System.Globalization;

namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>A garden that is the same for the same seed; the more flaws, the more is missing, wrong or unreadable.</summary>
/// <param name="Plants">All plants, in the order of their ids.</param>
/// <param name="Beds">All beds.</param>
public sealed record GardenSeed(IReadOnlyList<Plant> Plants, IReadOnlyList<Bed> Beds)
{
    private static readonly string?[] Names = ["Rose", "Süßkirsche", "牡丹", "He said \"no\"", "tab\there", "🌻", "<b>&'", "", "\ud800"];

    /// <summary>Makes a garden.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="flaws">How many of a hundred values are flawed where a flaw is possible.</param>
    public static GardenSeed Sow(int seed, int flaws)
    {
        var random = new Random(seed);
        var plants = Enumerable.Range(0, 12).Select(id => SowPlant(random, id, flaws)).ToList();
        var beds = Enumerable.Range(0, 4).Select(id => new Bed { Id = id, Name = Name(random, flaws) }).ToList();
        foreach (var plant in plants)
        {
            plant.Bed = random.Next(100) < flaws ? null : beds[random.Next(beds.Count)];
            plant.Neighbours = random.Next(100) < flaws ? null : Some(random, plants, flaws);
            plant.Rows = random.Next(100) < flaws
                ? null
                : [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(100) < flaws ? null : Some(random, plants, flaws))];
            plant.Beside = random.Next(100) < flaws ? "a stone" : random.Next(3) == 0 ? beds[0] : plants[random.Next(12)];
        }

        foreach (var bed in beds)
        {
            var some = Some(random, plants, flaws);
            bed.Plants = bed.Id == 0 ? some : some.Where(_ => true);
            bed.Centre = random.Next(100) < flaws ? null : plants[random.Next(12)];
        }

        return new GardenSeed(plants, beds);
    }

    private static List<Plant?> Some(Random random, List<Plant> plants, int flaws) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(100) < flaws ? null : plants[random.Next(plants.Count)])];

    private static string? Name(Random random, int flaws) =>
        random.Next(100) < flaws ? null : Names[random.Next(Names.Length)];

    private static Plant SowPlant(Random random, int id, int flaws)
    {
        bool Flawed() => random.Next(100) < flaws;
        var season = Flawed() ? (Season)77 : (Season)random.Next(3);
        var day = new DateTime(2024, 2, 28, 1, 2, 3, DateTimeKind.Utc).AddTicks(random.Next(4) * 1_234_567L).AddDays(id);
        return id % 2 == 0
            ? new Tree
            {
                Id = id, Name = Name(random, flaws), Label = Name(random, flaws), Trunk = random.Next(int.MinValue, int.MaxValue),
                Code = Flawed() ? long.MaxValue : random.Next(), Seeds = Flawed() ? null : random.NextInt64(),
                Height = random.NextDouble() * Math.Pow(10, random.Next(-20, 20)), Spread = Flawed() ? null : random.NextSingle(),
                Price = decimal.Parse("12.3400", CultureInfo.InvariantCulture) * random.Next(9), Discount = Flawed() ? null : decimal.MinValue,
                Hardy = true, Evergreen = Flawed() ? null : false, Tag = new Guid(id, 2, 3, new byte[8]), OldTag = Flawed() ? null : Guid.Empty,
                Sown = DateOnly.FromDateTime(day), Pruned = Flawed() ? null : DateOnly.MaxValue, Watered = day,
                Seen = Flawed() ? null : new DateTimeOffset(day.AddHours(1).Ticks, TimeSpan.FromHours(random.Next(-9, 9))),
                Opens = TimeOnly.FromDateTime(day), Season = season, Bloom = Flawed() ? null : season,
                Notes = Flawed() ? null : ["dry", Name(random, flaws)], Rings = [1, -2, id], Seasons = [season, null], Fails = Flawed(),
            }
            : new Flower
            {
                Id = id, Name = Name(random, flaws), Scent = Name(random, flaws), Season = season, Fails = Flawed(),
                Watered = DateTime.SpecifyKind(day, DateTimeKind.Unspecified), Notes = Flawed() ? null : [],
            };
    }
}
