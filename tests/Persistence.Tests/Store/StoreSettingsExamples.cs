using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Persistence.Tests.Store;

public sealed class StoreSettingsExamples
{
    /// <summary>What is added to a connection string of PostgreSQL that does not say it itself.</summary>
    private const string Tuned = ";Max Auto Prepare=100;Read Buffer Size=65536";

    [Theory]
    [InlineData("sales.db", StoreProvider.Sqlite, "Data Source=sales.db", "sales.db")]
    [InlineData("my data/a;b.db", StoreProvider.Sqlite, "Data Source=\"my data/a;b.db\"", "my data/a;b.db")]
    [InlineData("Data Source=x.db;Pooling=False", StoreProvider.Sqlite, "Data Source=x.db;Pooling=False", "x.db")]
    [InlineData("Host=h;Database=d;Username=u;Password=p", StoreProvider.PostgreSql, "Host=h;Database=d;Username=u;Password=p" + Tuned, "h:5432/d")]
    [InlineData("postgresql://u:p%40q@h:5433/d%20e", StoreProvider.PostgreSql, "Host=h;Port=5433;Database=\"d e\";Username=u;Password=p@q" + Tuned, "h:5433/d e")]
    [InlineData("postgres://h/d", StoreProvider.PostgreSql, "Host=h;Port=5432;Database=d" + Tuned, "h:5432/d")]
    [InlineData("Host=h;Max Auto Prepare=0", StoreProvider.PostgreSql, "Host=h;Max Auto Prepare=0;Read Buffer Size=65536", "h:5432/")]
    [InlineData("memory", StoreProvider.InMemory, "", "memory; it will be gone when the program ends")]
    public void What_a_person_writes_is_understood_and_shown_without_a_password(
        string text, StoreProvider provider, string connection, string shown)
    {
        var settings = StoreSettings.Parse(text);

        Assert.Equal((provider, shown), (settings.Provider, settings.Display));
        Assert.Equal(
            connection.Split(';').Order(StringComparer.Ordinal),
            settings.ConnectionString.Split(';').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgresql://h")]
    [InlineData("Data Source=x.db;Colour=Red")]
    [InlineData("Host=h;Colour=Red")]
    public void What_makes_no_sense_is_refused(string text) =>
        Assert.ThrowsAny<ArgumentException>(() => StoreSettings.Parse(text));
}
