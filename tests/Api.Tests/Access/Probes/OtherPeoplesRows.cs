using CustomerGraph.Conventions.Identity;
using CustomerGraph.Persistence;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>
/// Ten thousand random probes for other people's rows, on each kind of database: whatever is asked, the answer is byte for byte
/// that of a company in which those rows never were.
/// </summary>
public sealed class OtherPeoplesRows(MarkedStores stores) : IClassFixture<MarkedStores>
{
    private const int Probes = 1_000;
    private const int Values = 5;

    private static readonly string[] Asking = ["S1", "S2", "M1", "M2", "K1", "H1", "D1", "Y1", "A1", "N1"];

    public static TheoryData<string> People => [.. Asking];

    [Theory]
    [MemberData(nameof(People))]
    public Task No_answer_over_SQLite_tells_that_there_is_anything_out_of_sight(string code) => ProbeAsync(DatabaseKind.Sqlite, code);

    [PostgreSqlTheory]
    [MemberData(nameof(People))]
    public Task No_answer_over_PostgreSQL_tells_that_there_is_anything_out_of_sight(string code) => ProbeAsync(DatabaseKind.PostgreSql, code);

    /// <summary>Otherwise nobody would know that the probes ask for anything.</summary>
    [Fact]
    public async Task Who_sees_everything_learns_by_the_same_probes_what_is_there()
    {
        await using var pair = await ProbedPair.StartAsync(await stores.OnAsync(DatabaseKind.Sqlite), MarkedPerson.Of("S1"));
        await using var db = pair.Whole.Open();
        var probes = await ProbesAsync(pair, await HiddenRows.OfAsync(MarkedPerson.Of("S1"), db), db, "G1", 0);

        var answers = await pair.AskAsync("G1", probes);

        Assert.InRange(answers.Count(answer => answer.Whole != answer.Without), Probes / 3, Probes);
        Assert.InRange(answers.Count(answer => answer.Whole.Contains("\"errors\":[", StringComparison.Ordinal)), 0, Probes / 3);
    }

    private async Task ProbeAsync(DatabaseKind kind, string code)
    {
        var person = MarkedPerson.Of(code);
        await using var pair = await ProbedPair.StartAsync(await stores.OnAsync(kind), person);
        await using var db = pair.Whole.Open();
        var hidden = await HiddenRows.OfAsync(person, db);
        var before = await hidden.ReadAsync(db);
        var marks = hidden.Customers.Select(customer => customer.Code).ToList();
        var probes = await ProbesAsync(pair, hidden, db, code, Array.IndexOf(Asking, code) * Probes);

        var answers = await pair.AskAsync(code, probes);

        var told = probes.Zip(answers, (probe, answer) => Told(probe, answer.Whole, answer.Without, marks)).OfType<string>().ToList();
        Assert.True(told.Count == 0, $"{code} learns by {told.Count} probes, as by these:\n{string.Join("\n\n", told.Take(3))}");
        Assert.Equal(before, await hidden.ReadAsync(db));
        await using var other = pair.Without.Open();
        Assert.Equal(await other.AuditTrail.CountAsync(), await db.AuditTrail.CountAsync());
    }

    /// <summary>What an answer tells that it should not; null when it is nothing.</summary>
    private static string? Told(Probe probe, string whole, string without, IReadOnlyList<string> marks) =>
        whole != without ? $"{probe}\n{whole}\n{without}"
        : whole.Contains("Unexpected", StringComparison.Ordinal) ? $"{probe}\n{whole}"
        : marks.Where(mark => whole.Contains(mark, StringComparison.Ordinal) && !probe.Names(mark)).Select(mark => $"{mark} by {probe}\n{whole}").FirstOrDefault();

    private static async Task<IReadOnlyList<Probe>> ProbesAsync(
        ProbedPair pair, HiddenRows hidden, CustomerGraphDb db, string code, int first)
    {
        var self = GlobalId.Write("Employee", (await db.Employees.SingleAsync(employee => employee.Code == code)).Id);
        var values = await ProbeValues.OfAsync(hidden, db, pair.Whole.Schema, await OtherPeoplesCursors.OfAsync(pair));

        return [.. Enumerable.Range(first / Values, Probes / Values).SelectMany(seed => new ProbeWriter(pair.Whole.Schema, values, self, seed).Write(Values))];
    }
}
