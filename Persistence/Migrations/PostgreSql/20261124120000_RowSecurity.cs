using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerGraph.Persistence.Migrations.PostgreSql;

/// <summary>Lets the server itself keep customers from those who may not see them.</summary>
[DbContext(typeof(PostgreSqlDb))]
[Migration("20261124120000_RowSecurity")]
public sealed class RowSecurityMigration : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(RowSecurity.MakeRoles);
        migrationBuilder.Sql(RowSecurity.Policies("customers",
            $"""
            salesperson_id = ANY (ARRAY(
              SELECT unnest(string_to_array(nullif(current_setting('{RowSecurity.People}', true), ''), ','))::bigint))
            OR custodian_id = (SELECT nullif(current_setting('{RowSecurity.Keeper}', true), '')::bigint)
            """));
        migrationBuilder.Sql(RowSecurity.Policies("sales_lines", Seen("sales_lines.customer_id")));
        migrationBuilder.Sql(RowSecurity.Policies("targets", $"customer_id IS NULL OR {Seen("targets.customer_id")}"));
        migrationBuilder.Sql(RowSecurity.Policies("changes", $"entity <> 'customers' OR {Seen("changes.entity_id")}"));
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["customers", "sales_lines", "targets", "changes"])
        {
            migrationBuilder.Sql(
                $"""
                DROP POLICY everything ON {table};
                DROP POLICY sight ON {table};
                ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;
                ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
                """);
        }
    }

    // The policy of customers holds in here, too.
    private static string Seen(string customerId) => $"EXISTS (SELECT FROM customers WHERE customers.id = {customerId})";
}
