using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Store;
using Microsoft.Extensions.Configuration;

namespace CustomerGraph.Api.Tests.Hosting;

public sealed class StoreExamples
{
    private static readonly StoreSettings InMemory = new(StoreProvider.InMemory, "");

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void A_store_that_forgets_is_refused_outside_Development(string environment)
    {
        var refused = Assert.Throws<StoreRefusedException>(() =>
            Server.Build([$"--environment={environment}"], _ => InMemory));

        Assert.Contains("Store:Provider is InMemory", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_forgets_serves_in_Development()
    {
        await using var server = await RunningServer.OverAsync(InMemory);

        var data = await server.DataAsync("{ customers(where: { code: { startsWith: \"C\" } }) { totalCount } }");

        Assert.Equal(0, (int)data["customers"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("sqlite", "Data Source=a.db", StoreProvider.Sqlite)]
    [InlineData("PostgreSql", "Host=here", StoreProvider.PostgreSql)]
    [InlineData("InMemory", null, StoreProvider.InMemory)]
    public void The_configuration_says_which_store_is_meant(
        string? provider, string? connection, StoreProvider expected) =>
        Assert.Equal(
            new StoreSettings(expected, connection ?? ""),
            StoreOption.Settings(Configuration(provider, connection)));

    [Fact]
    public void Without_configuration_it_is_a_file_here() =>
        Assert.Equal(
            new StoreSettings(StoreProvider.Sqlite, "Data Source=customergraph.db"),
            StoreOption.Settings(Configuration(null, null)));

    [Theory]
    [InlineData("Oracle", "Host=here", "Store:Provider is 'Oracle' and must be one of Sqlite, PostgreSql, InMemory.")]
    [InlineData("7", "Host=here", "Store:Provider is '7' and must be one of Sqlite, PostgreSql, InMemory.")]
    [InlineData("PostgreSql", null, "Store:Provider is PostgreSql, but ConnectionStrings:Store is empty.")]
    public void A_store_that_makes_no_sense_is_refused_with_the_reason(
        string provider, string? connection, string reason)
    {
        var configuration = Configuration(provider, connection);

        Assert.Equal(
            reason,
            Assert.Throws<StoreRefusedException>(() => StoreOption.Settings(configuration)).Message);
    }

    private static IConfiguration Configuration(string? provider, string? connection) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Store:Provider"] = provider,
                ["ConnectionStrings:Store"] = connection,
            })
            .Build();
}
