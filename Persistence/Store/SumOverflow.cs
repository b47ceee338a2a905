using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerGraph.Persistence.Store;

/// <summary>Recognises that the database refused to add numbers up because the sum leaves 64 bits.</summary>
public static class SumOverflow
{
    private const int SqliteError = 1;

    /// <summary>Whether that is what an error says.</summary>
    public static bool Is(Exception error) => error switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteError
            && sqlite.Message.Contains("integer overflow", StringComparison.Ordinal),
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.NumericValueOutOfRange,
        _ => false,
    };
}
