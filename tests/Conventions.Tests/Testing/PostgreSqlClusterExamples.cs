using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Tests.Testing;

public sealed class PostgreSqlClusterExamples
{
    [PostgreSqlFact]
    public async Task Every_database_is_new_and_answers()
    {
        var cluster = await PostgreSqlCluster.SharedAsync();

        foreach (var database in new[] { cluster.NewDatabase(), cluster.NewDatabase() })
        {
            await using var context = new DbContext(new DbContextOptionsBuilder().UseNpgsql(database).Options);

            Assert.True(await context.Database.EnsureCreatedAsync());
            Assert.Equal([true], await context.Database.SqlQuery<bool>($"SELECT 'a' < 'B' AS \"Value\"").ToListAsync());
        }
    }
}
