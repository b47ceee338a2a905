using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CustomerGraph.Persistence.Store;

/// <summary>Recognises that a transaction was given up because it met another one: tried anew, it can succeed.</summary>
internal static class Contention
{
    /// <summary>Whether an exception, or what caused it, says so.</summary>
    public static bool Is(Exception error) => error switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException refused when UniqueViolation.Is(refused) => true,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => error.InnerException is { } cause && Is(cause),
    };
}
