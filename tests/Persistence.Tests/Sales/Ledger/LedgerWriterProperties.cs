using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using DocumentHistory = CustomerGraph.Domain.Tests.Generators.History;

namespace CustomerGraph.Persistence.Tests.Sales.Ledger;

/// <summary>The writer works on whole files in SQL; <see cref="LedgerDifference"/> is the definition of what it has to do.</summary>
public sealed class LedgerWriterProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    private static int tried;

    [SqliteProperty]
    public async Task SQLite_gets_what_the_definition_says(DocumentHistory[] histories, int refusals) =>
        await Follows(await stores.OnAsync(DatabaseKind.Sqlite), histories, refusals);

    [PostgreSqlProperty]
    public async Task PostgreSQL_gets_what_the_definition_says(DocumentHistory[] histories, int refusals) =>
        await Follows(await stores.OnAsync(DatabaseKind.PostgreSql), histories, refusals);

    [SqliteProperty]
    public async Task The_memory_gets_what_the_definition_says(DocumentHistory[] histories, int refusals)
    {
        await using var store = TestStore.InMemory();
        await Company.FillAsync(store);
        await Follows(store, histories, refusals);
    }

    /// <summary>Imports the first versions of all documents, then the second ones, and so on; each twice.</summary>
    private static async Task Follows(TestStore store, DocumentHistory[] histories, int refusals)
    {
        var ledger = new LedgerUnderTest(store, $"{Interlocked.Increment(ref tried)} ");
        var expected = histories.ToDictionary(history => history.Latest.Number, _ => Seq<LedgerEntry>.Empty);

        for (var version = 0; version < histories.Max(history => history.Versions.Count); version++)
        {
            var refused = Refused(refusals, version);

            // A document without lines is not in a file at all.
            var file = histories
                .Where(history => version < history.Versions.Count && !history.Versions[version].Lines.IsEmpty)
                .Select(history => history.Versions[version])
                .ToList();
            var differences = file.ToDictionary(
                document => document.Number,
                document => LedgerDifference.Between(expected[document.Number], document)
                    .Filter(entry => !refused.Contains(entry.LineNumber) || entry.LineNumber > document.Lines.Count));

            Assert.Equal(Counts(file, refused, differences), await ledger.WriteAsync(file, refused));

            foreach (var (document, difference) in differences)
            {
                expected[document] += difference;
            }

            Assert.Equal(
                expected.Values.SelectMany(entries => entries.Map(LedgerUnderTest.Shown)).Order(StringComparer.Ordinal),
                (await ledger.EntriesAsync()).Order(StringComparer.Ordinal));
            Assert.True((await ledger.WriteAsync(file, refused)).NothingChanged);
        }

        await AddsUp(ledger, [.. expected.Values.SelectMany(entries => LedgerDifference.Standing(entries).Values)]);
    }

    /// <summary>The sums that the database makes of any period are those of the lines that stand.</summary>
    private static async Task AddsUp(LedgerUnderTest ledger, IReadOnlyList<SaleLine> standing)
    {
        foreach (var (from, days) in new[] { (0, 61), (10, 20), (30, 1) })
        {
            var start = new DateOnly(2024, 1, 1).AddDays(from);
            var period = Period.Literal(start, start.AddDays(days));
            var lines = standing.Where(line => period.Contains(line.Date)).ToList();
            await using var db = ledger.Store.Open();
            var measures = await SalesTotals.MeasuresAsync(
                ledger.Of(db).Where(line => line.Date >= period.From && line.Date < period.To), default);

            Assert.Equal(
                (lines.Sum(line => line.Net.Units), lines.Sum(line => line.Cost.Units), lines.Sum(line => line.Quantity.Units),
                    lines.Count, lines.Select(line => line.Customer).Distinct().LongCount()),
                measures.Match(
                    Right: sums => (sums.Net.Units, sums.Cost.Units, sums.Quantity.Units, sums.Lines, sums.Customers),
                    Left: error => throw new Xunit.Sdk.XunitException($"{error}")));
        }
    }

    private static LedgerCounts Counts(
        IReadOnlyList<SaleDocument> file,
        System.Collections.Generic.HashSet<int> refused,
        Dictionary<string, Seq<LedgerEntry>> differences)
    {
        var lines = differences.Values
            .SelectMany(difference => difference.GroupBy(entry => entry.LineNumber))
            .Select(entries => (Reversed: entries.Any(entry => entry.IsReversal), Entered: entries.Any(entry => !entry.IsReversal)))
            .ToList();
        var wanted = file.Sum(document => Enumerable.Range(1, document.Lines.Count).LongCount(line => !refused.Contains(line)));

        return new LedgerCounts(
            Added: lines.LongCount(line => line is { Reversed: false, Entered: true }),
            Corrected: lines.LongCount(line => line is { Reversed: true, Entered: true }),
            Withdrawn: lines.LongCount(line => line is { Reversed: true, Entered: false }),
            Unchanged: wanted - lines.LongCount(line => line.Entered));
    }

    /// <summary>Line numbers that are refused in a version of the file, by bits: about one of four.</summary>
    private static System.Collections.Generic.HashSet<int> Refused(int bits, int version) =>
        [.. Enumerable.Range(1, 6).Where(line => (bits >> ((line + (5 * version)) % 30) & 3) == 3)];
}
