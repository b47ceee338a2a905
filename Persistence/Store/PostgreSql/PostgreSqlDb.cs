using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store.PostgreSql;

/// <summary>The database on a PostgreSQL server.</summary>
public class PostgreSqlDb : CustomerGraphDb
{
    /// <summary>Opens it.</summary>
    public PostgreSqlDb(DbContextOptions<PostgreSqlDb> options)
        : base(options)
    {
    }

    private protected PostgreSqlDb(DbContextOptions options)
        : base(options)
    {
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // Texts are ordered by their bytes, as SQLite does and whatever the server's locale is.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
