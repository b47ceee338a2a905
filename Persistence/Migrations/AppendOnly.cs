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

    /// <summary>Lets what a table has on SQLite be deleted, but not be changed.</summary>
    public static void KeepAsWrittenOnSqlite(this MigrationBuilder migration, string table) =>
        migration.Sql($"""
            CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} is kept as written or not at all'); END;
            """);

    /// <summary>Lets what a table has on PostgreSQL be deleted, but not be changed.</summary>
    public static void KeepAsWrittenOnPostgreSql(this MigrationBuilder migration, string table)
    {
        migration.Sql("""
            CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '% is kept as written or not at all', TG_TABLE_NAME; END $$;
            """);
        migration.Sql($"""
            CREATE TRIGGER {table}_as_written BEFORE UPDATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
            """);
    }

    /// <summary>Keeps the head of the audit trail on SQLite from going back and from going away.</summary>
    public static void ProtectHeadOnSqlite(this MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE TRIGGER audit_head_no_return BEFORE UPDATE ON audit_head WHEN NEW.count < OLD.count
            BEGIN SELECT RAISE(ABORT, 'audit_head does not go back'); END;
            """);
        migration.Sql("""
            CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
            BEGIN SELECT RAISE(ABORT, 'audit_head does not go away'); END;
            """);
    }

    /// <summary>Keeps the head of the audit trail on PostgreSQL from going back and from going away.</summary>
    public static void ProtectHeadOnPostgreSql(this MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE FUNCTION refuse_return() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '% does not go back and does not go away', TG_TABLE_NAME; END $$;
            """);
        migration.Sql("""
            CREATE TRIGGER audit_head_no_return BEFORE UPDATE ON audit_head
            FOR EACH ROW WHEN (NEW.count < OLD.count) EXECUTE FUNCTION refuse_return();
            """);
        migration.Sql("""
            CREATE TRIGGER audit_head_no_delete BEFORE DELETE OR TRUNCATE ON audit_head
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_return();
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
