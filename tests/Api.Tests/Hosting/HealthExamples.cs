using System.Net;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Hosting;

public sealed class HealthExamples
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_server_is_ready_as_long_as_its_store_is_there_and_lives_on_without_it(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await RunningServer.OverAsync(StoreSettings.Parse(database.Connection));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "live"));

        await using (var db = server.Open())
        {
            await db.Database.EnsureDeletedAsync();
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(server, "ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "live"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_store_without_its_tables_is_as_good_as_gone(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await RunningServer.OverAsync(StoreSettings.Parse(database.Connection));

        await using (var db = server.Open())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE customers RENAME TO elsewhere");
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(server, "ready"));
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningServer server, string check)
    {
        using var answer = await server.Client.GetAsync($"/health/{check}");

        return answer.StatusCode;
    }
}
