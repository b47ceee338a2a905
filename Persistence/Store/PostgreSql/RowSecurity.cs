using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CustomerGraph.Persistence.Store.PostgreSql;

/// <summary>
/// The second lock on rows: PostgreSQL itself keeps from a connection what its caller may not see, should a query ever
/// go out without the rule.
/// </summary>
/// <remarks>
/// Two roles that own nothing and cannot log in: one for those who see everything, whose policies cost nothing, and one
/// for those who do not, whose connections say of whom they are (<see cref="SightOfConnection"/>). The login takes on one
/// of them with its first word; it owns the tables or is lent the roles, and policies are forced on owners, too.
/// </remarks>
internal static class RowSecurity
{
    /// <summary>The role that sees all rows.</summary>
    public const string Everything = "customergraph_everything";

    /// <summary>The role that sees the rows of those named by the connection.</summary>
    public const string Restricted = "customergraph_restricted";

    /// <summary>The setting of a connection with the employees whose customers are seen, with commas between them.</summary>
    public const string People = "customergraph.people";

    /// <summary>The setting of a connection with the employee whose cards are seen.</summary>
    public const string Keeper = "customergraph.keeper";

    // What the roles need of the tables, and no more: what is append-only cannot be changed or deleted, what can be erased not changed.
    private const string Grants =
        $"""
        DO $grants$
        DECLARE present text;
        BEGIN
          PERFORM pg_advisory_xact_lock(7231004);
          GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {Everything}, {Restricted};
          GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {Everything}, {Restricted};
          FOR present IN SELECT tablename FROM pg_tables
            WHERE schemaname = 'public' AND tablename IN (
              'sales_lines', 'changes', 'audit_trail', 'card_loan_events', 'credit_events', 'credit_terms', 'credit_policies',
              'financial_statements', 'credit_facts', 'credit_reviews')
          LOOP
            EXECUTE format('REVOKE UPDATE, DELETE ON %I FROM {Everything}, {Restricted}', present);
          END LOOP;
          REVOKE UPDATE ON personal_values FROM {Everything}, {Restricted};
          REVOKE DELETE ON contacts FROM {Everything}, {Restricted};
        END $grants$
        """;

    private const string LendRoles =
        $"""
        DO $roles$
        DECLARE login text := current_setting('customergraph.login');
        BEGIN
          IF NOT pg_has_role(login, '{Everything}', 'MEMBER') OR NOT pg_has_role(login, '{Restricted}', 'MEMBER') THEN
            EXECUTE format('GRANT {Everything}, {Restricted} TO %I', login);
          END IF;
        END $roles$
        """;

    /// <summary>How those who see everything connect.</summary>
    public static string ForAll(string connection) => As(Everything, connection);

    /// <summary>How everybody else connects.</summary>
    public static string ForSome(string connection) => As(Restricted, connection);

    /// <summary>Makes the roles where they are missing, and lends them to whoever runs it.</summary>
    public const string MakeRoles =
        $"""
        DO $roles$
        DECLARE wanted text;
        BEGIN
          PERFORM pg_advisory_xact_lock(7231004);
          FOREACH wanted IN ARRAY ARRAY['{Everything}', '{Restricted}'] LOOP
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
              BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
              EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- just made from another database of the server
              END;
            END IF;
            IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
              EXECUTE format('GRANT %I TO %I', wanted, current_user);
            END IF;
          END LOOP;
        END $roles$
        """;

    /// <summary>Prepares a database that is up to date for those who serve from it.</summary>
    /// <exception cref="StoreRefusedException">The roles are missing, and the owner may neither make nor lend them.</exception>
    public static async Task PrepareAsync(CustomerGraphDb owner, StoreSettings settings, CancellationToken cancellation)
    {
        var login = new NpgsqlConnectionStringBuilder(settings.ConnectionString).Username;

        // One connection for all of it: what is set on it is gone when it is given back.
        await owner.Database.OpenConnectionAsync(cancellation);
        await owner.Database.ExecuteSqlRawAsync(MakeRoles, cancellation);
        await owner.Database.ExecuteSqlRawAsync(Grants, cancellation);

        if (login is not null)
        {
            await owner.Database.ExecuteSqlAsync(
                $"""
                SELECT set_config('customergraph.login', {login}, false)
                """,
                cancellation);
            await owner.Database.ExecuteSqlRawAsync(LendRoles, cancellation);
        }
    }

    /// <summary>What an administrator does where the owner may not.</summary>
    public static StoreRefusedException Refusal(PostgresException error, StoreSettings settings) => new(
        $"The roles {Everything} and {Restricted} keep rows from those who may not see them, and this login may not make or lend them "
        + $"({error.MessageText}). Let an administrator run: CREATE ROLE {Everything} NOLOGIN; CREATE ROLE {Restricted} NOLOGIN; "
        + $"GRANT {Everything}, {Restricted} TO \"{new NpgsqlConnectionStringBuilder(settings.ConnectionString).Username}\";",
        error);

    /// <summary>The rules of a table, for its migration.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isSeen">What holds of a row that a restricted caller may see, in SQL.</param>
    public static string Policies(string table, string isSeen) =>
        $"""
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY everything ON {table} TO {Everything} USING (true);
        CREATE POLICY sight ON {table} TO {Restricted} USING ({isSeen});
        """;

    private static string As(string role, string connection)
    {
        var options = new NpgsqlConnectionStringBuilder(connection);
        options.Options = $"{options.Options} -c role={role}".TrimStart();

        return options.ConnectionString;
    }
}
