using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerGraph.Persistence.Migrations;

/// <summary>Makes the database itself refuse to change or delete what a table has.</summary>
/// <remarks>SQLite drops a table's triggers when a later migration has to rebuild the table: protect it again there.</remarks>
internal static class AppendOnly
{
    /// <summary>Protects a table on SQLite.</summary>
    public static void ProtectOnSqlite(this MigrationBuilder migration, string table)
    {
        foreach (var operation in (string[])["update", "delete"])
        {
            migration.Sql($"""
                CREATE TRIGGER {table}_no_{operation} BEFORE {operation} ON {table}
                BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
                """);
        }
    }

    /// <summary>Protects a table on PostgreSQL, against TRUNCATE too.</summary>
    public static void ProtectOnPostgreSql(this MigrationBuilder migration, string table)
    {
        migration.Sql("""
            CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
            """);
        migration.Sql($"""
            CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
            """);
    }

    /// <summary>
    /// Gives each entry of a table the number of the transaction that made it: with it, whoever follows the table can
    /// tell what every transaction below a snapshot's horizon has added, which a sequence of keys cannot say.
    /// </summary>
    public static void AddTransactionCursorOnPostgreSql(this MigrationBuilder migration, string table)
    {
        migration.Sql($"ALTER TABLE {table} ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();");
        migration.Sql($"CREATE INDEX ix_{table}_xid ON {table} (xid);");
    }
}
