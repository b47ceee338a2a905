using System.Data.Common;
using CustomerGraph.Persistence.Access;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerGraph.Persistence.Store.PostgreSql;

/// <summary>Tells each connection, when it is taken from the pool, whose rows it may see.</summary>
/// <remarks>The driver forgets what was said when it gives a connection back; one that was told nothing sees nothing.</remarks>
internal sealed class SightOfConnection : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Tell(connection, eventData);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Tell(connection, eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Tell(DbConnection connection, ConnectionEndEventData opened)
    {
        var sight = ((CustomerGraphDb)opened.Context!).Sight as Sight.Charge;
        var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT set_config('{RowSecurity.People}', @people, false), set_config('{RowSecurity.Keeper}', @keeper, false)";
        Add(command, "people", string.Join(',', sight?.People ?? []));
        Add(command, "keeper", $"{sight?.Keeper}");

        return command;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
