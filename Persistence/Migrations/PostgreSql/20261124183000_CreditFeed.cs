using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerGraph.Persistence.Migrations.PostgreSql;

/// <summary>Lets the events of credit be followed.</summary>
[DbContext(typeof(PostgreSqlDb))]
[Migration("20261124183000_CreditFeed")]
public sealed class CreditFeed : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.LetFollowOnPostgreSql("credit_events");

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER credit_events_bell ON credit_events;");
        migrationBuilder.Sql("DROP FUNCTION ring_bell();");
        migrationBuilder.Sql("ALTER TABLE credit_events DROP COLUMN xid;");
    }
}
