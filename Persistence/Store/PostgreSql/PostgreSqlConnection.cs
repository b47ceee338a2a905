using Npgsql;

namespace CustomerGraph.Persistence.Store.PostgreSql;

/// <summary>How connections are made where the connection string leaves it open.</summary>
internal static class PostgreSqlConnection
{
    /// <summary>
    /// How many statements a connection keeps prepared: those of documents that are asked for again and again. Behind a
    /// pooler that cannot keep them, <c>Max Auto Prepare=0</c> belongs into the connection string.
    /// </summary>
    private const int Prepared = 100;

    /// <summary>In bytes: a page of some hundred rows comes in a few pieces, each of which wakes a thread.</summary>
    private const int ReadBuffer = 64 * 1024;

    /// <summary>The connection string with what it does not say itself.</summary>
    public static string Tuned(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        var tuned = new NpgsqlConnectionStringBuilder { MaxAutoPrepare = Prepared, ReadBufferSize = ReadBuffer };

        foreach (string key in given.Keys)
        {
            tuned[key] = given[key];
        }

        return tuned.ConnectionString;
    }
}
