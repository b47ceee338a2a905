using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Tests.Complaints;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using static LanguageExt.Prelude;
using Error = CustomerGraph.Domain.Complaints.ComplaintError;

namespace CustomerGraph.Persistence.Tests.Complaints;

/// <summary>Whatever people try, what is stored is what the workflow decides, and nothing else.</summary>
public sealed class StoredComplaintProperties(StoredComplaintProperties.Offices offices) : IClassFixture<StoredComplaintProperties.Offices>
{
    private const int Most = 30;

    [SqliteProperty]
    public Task What_SQLite_keeps_is_what_the_workflow_decides(byte[] moves) => AgreesAsync(DatabaseKind.Sqlite, moves);

    [PostgreSqlProperty]
    public Task What_PostgreSQL_keeps_is_what_the_workflow_decides(byte[] moves) => AgreesAsync(DatabaseKind.PostgreSql, moves);

    private async Task AgreesAsync(DatabaseKind kind, byte[] moves)
    {
        var office = await offices.OnAsync(kind);
        var id = await office.RecordedAsync(await office.CustomerAsync(), (moves ?? []).Length % 12);
        var (told, _) = await office.ToldAsync(id);
        var history = Seq1<ComplaintEvent>(new ComplaintEvent.Recorded(told.File.Facts, told.File.Recorder));

        foreach (var (index, seed) in (moves ?? []).Take(Most).Index())
        {
            var state = ComplaintWorkflow.Replay(history);
            var move = Mixed(seed, index);
            var old = seed % 16 == 15;
            var version = history.Count - (old ? 1 : 0);
            var by = ComplaintOffice.At(ComplaintMoves.Of(move, state, state.Since).By.Code, index + 1);
            var pure = old
                ? new Error.VersionConflict(version, history.Count)
                : ComplaintWorkflow.Decide(ComplaintMoves.Of(move, state, new DateTimeOffset(by.At, TimeSpan.Zero)), state, ComplaintMoves.Policy);
            var stored = await office.Complaints.StepAsync(id, version, at => ComplaintMoves.Of(move, state, at), by, default);

            Assert.Equal(pure.LeftToSeq(), stored.LeftToSeq().Flatten());
            history += pure.RightToSeq();
        }

        await using var db = office.Store.Open();
        var events = await db.ReadComplaintEventsAsync([id], default);
        Assert.Equal(history, events.Map(one => one.Happened));
        Assert.Equal(Enumerable.Range(1, history.Count), events.Map(one => one.Version));
        Assert.All(events, one => Assert.Equal((one.Happened.By.By, one.Happened.By.At.UtcDateTime, 2), (one.Actor, one.At, one.Policy)));

        var row = await office.RowAsync(id);
        var shown = ComplaintShowing.Begin(row.CustomerId, (ComplaintEvent.Recorded)history[0]);
        shown.Show(ComplaintWorkflow.Replay(history), ComplaintMoves.Policy);
        (shown.Number, shown.Version) = ($"C{id:D6}", history.Count);
        Assert.All(
            typeof(ComplaintRow).GetProperties().Where(property => property.Name is not ("Id" or "Customer")),
            property => Assert.Equal((property.Name, property.GetValue(shown)), (property.Name, property.GetValue(row))));
    }

    private static int Mixed(byte seed, int index) => (int)(((seed * 2_654_435_761L) + (index * 40_503L)) & 0xFF_FFFF);

    /// <summary>One office of each kind for all tests of the class.</summary>
    public sealed class Offices : IAsyncLifetime
    {
        private readonly Dictionary<DatabaseKind, Lazy<Task<ComplaintOffice>>> offices =
            Enum.GetValues<DatabaseKind>().ToDictionary(kind => kind, kind => new Lazy<Task<ComplaintOffice>>(() => ComplaintOffice.OpenAsync(kind)));

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            foreach (var office in offices.Values.Where(office => office is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            {
                await (await office.Value).DisposeAsync();
            }
        }

        internal Task<ComplaintOffice> OnAsync(DatabaseKind kind) => offices[kind].Value;
    }
}
