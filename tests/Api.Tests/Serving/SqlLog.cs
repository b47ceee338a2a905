using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using CustomerGraph.Persistence.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Listens to what EF Core sends to one database, whoever sends it.</summary>
public sealed class SqlLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly (string? Server, string? Name) database;
    private readonly ConcurrentQueue<string> statements = new();
    private readonly ConcurrentBag<IDisposable> subscriptions = [];

    /// <summary>Listens from now on.</summary>
    /// <param name="connection">
    /// Any connection to the database: those of other logins are meant, too. None where there are no statements.
    /// </param>
    public SqlLog(DbConnection? connection)
    {
        database = (connection?.DataSource, connection?.Database);
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The statements since the log was taken last, but for those that find out who asks: every request has one.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();

        while (statements.TryDequeue(out var statement))
        {
            if (!statement.StartsWith($"-- {SignInStore.Mark}", StringComparison.Ordinal))
            {
                taken.Add(statement);
            }
        }

        return taken;
    }

    /// <summary>Those that read what the answers say: what is written, and read for writing, on the audit trail is left out.</summary>
    public IReadOnlyList<string> TakeReads() =>
        [.. Take().Where(statement => statement.StartsWith("SELECT", StringComparison.Ordinal))];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData command
            && command.Command.Connection is { } connection
            && (connection.DataSource, connection.Database) == database)
        {
            statements.Enqueue(command.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }
}
