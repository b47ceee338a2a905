using CustomerGraph.Persistence.Feeds;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerGraph.Persistence.Migrations;

/// <summary>Lets an append-only table of PostgreSQL be followed from every node.</summary>
internal static class Following
{
    /// <summary>Gives each entry the number of its transaction, and lets each statement that adds entries ring the bell with its commit.</summary>
    public static void LetFollowOnPostgreSql(this MigrationBuilder migration, string table)
    {
        migration.AddTransactionCursorOnPostgreSql(table);
        migration.Sql($"""
            CREATE OR REPLACE FUNCTION ring_bell() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_notify('{NotifiedBell.Channel}', TG_TABLE_NAME); RETURN NULL; END $$;
            """);
        migration.Sql($"CREATE TRIGGER {table}_bell AFTER INSERT ON {table} FOR EACH STATEMENT EXECUTE FUNCTION ring_bell();");
    }
}
