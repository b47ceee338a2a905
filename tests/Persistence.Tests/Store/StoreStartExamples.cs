using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Persistence.Tests.Store;

public sealed class StoreStartExamples : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("store-start-");

    [Theory]
    [InlineData("Data Source=:memory:", "it is in memory")]
    [InlineData("Data Source=weak;Mode=Memory", "it is in memory")]
    [InlineData("Data Source={file};Mode=ReadOnly", "it is read-only")]
    [InlineData("Data Source={file};Cache=Shared", "Cache is Shared")]
    [InlineData("Data Source={file};Foreign Keys=False", "Foreign Keys is False")]
    [InlineData("Data Source=file:weak?mode=memory", "journal_mode is memory and must be wal")]
    public async Task A_store_that_would_not_keep_what_it_is_given_is_refused_before_anything_is_written(string connection, string reason)
    {
        var refusal = await RefusalAsync(connection.Replace("{file}", File("weak.db"), StringComparison.Ordinal));

        Assert.Contains(reason, refusal, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File("weak.db")));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_stays_as_it_is()
    {
        await System.IO.File.WriteAllTextAsync(File("letter.txt"), new string('x', 5_000));

        Assert.Contains("file is not a database", await RefusalAsync($"Data Source={File("letter.txt")}"), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5_000), await System.IO.File.ReadAllTextAsync(File("letter.txt")));
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_not_there_is_refused() =>
        Assert.Contains("unable to open database file", await RefusalAsync($"Data Source={File("none/x.db")}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_server_that_is_not_there_is_refused() =>
        Assert.StartsWith("The database cannot be opened: ", await RefusalAsync($"Host={folder.FullName};Database=none"), StringComparison.Ordinal);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_database_from_a_newer_version_is_refused_and_left_alone(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await store.ExecuteAsync(
            """INSERT INTO "__EFMigrationsHistory" VALUES ('99991231000000_FromTheFuture', '99.0.0')""");

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => StoreStart.PrepareAsync(store.Store, default));

        Assert.Equal(
            "The database was made by a newer version of CustomerGraph (99991231000000_FromTheFuture); this one would harm it.",
            refusal.Message);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_store_that_is_up_to_date_can_be_started_by_many_at_once(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StoreStart.PrepareAsync(store.Store, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_database_is_made_as_the_model_says(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await using var db = store.Open();

        Assert.False(db.Database.HasPendingModelChanges(), "The migrations lack something that the model has: add one.");
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task The_memory_needs_no_preparation()
    {
        await using var store = TestStore.InMemory();

        await StoreStart.PrepareAsync(store.Store, default);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string File(string name) => Path.Combine(folder.FullName, name);

    private static async Task<string> RefusalAsync(string connection)
    {
        await using var services = new ServiceCollection().AddStore(StoreSettings.Parse(connection)).BuildServiceProvider();
        var store = services.GetRequiredService<IStore>();

        return (await Assert.ThrowsAsync<StoreRefusedException>(() => StoreStart.PrepareAsync(store, default))).Message;
    }
}
