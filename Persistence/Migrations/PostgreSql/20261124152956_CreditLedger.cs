using System;
using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CreditLedger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "credit_accounts",
                columns: table => new
                {
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    reserved = table.Column<long>(type: "bigint", nullable: false),
                    invoiced = table.Column<long>(type: "bigint", nullable: false),
                    on_notes = table.Column<long>(type: "bigint", nullable: false),
                    credit_balance = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_accounts", x => x.customer_id);
                    table.CheckConstraint("ck_credit_accounts_figures", "reserved >= 0 AND invoiced >= 0 AND on_notes >= 0 AND credit_balance >= 0 AND version >= 0");
                    table.ForeignKey(
                        name: "FK_credit_accounts_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_events",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    stream = table.Column<int>(type: "integer", nullable: false),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    data = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    policy = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_events", x => x.position);
                    table.CheckConstraint("ck_credit_events_version", "version > 0");
                    table.ForeignKey(
                        name: "FK_credit_events_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_items",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    invoice = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    open = table.Column<long>(type: "bigint", nullable: false),
                    on_notes = table.Column<long>(type: "bigint", nullable: false),
                    dishonoured = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_items", x => x.id);
                    table.CheckConstraint("ck_credit_items_stages", "open >= 0 AND on_notes >= 0 AND dishonoured >= 0 AND open + on_notes <= amount");
                    table.ForeignKey(
                        name: "FK_credit_items_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "over_limit_requests",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    shipment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    committed = table.Column<long>(type: "bigint", nullable: false),
                    credit_limit = table.Column<long>(type: "bigint", nullable: false),
                    approver = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    requested_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    requested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    lapses_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    refusal = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_over_limit_requests", x => x.id);
                    table.CheckConstraint("ck_over_limit_requests_refusal", "(refusal IS NOT NULL) = (state = 2)");
                    table.CheckConstraint("ck_over_limit_requests_state", "state BETWEEN 0 AND 3");
                    table.ForeignKey(
                        name: "FK_over_limit_requests_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_credit_events_customer_id_stream_subject_version",
                table: "credit_events",
                columns: new[] { "customer_id", "stream", "subject", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_items_customer_id_invoice",
                table: "credit_items",
                columns: new[] { "customer_id", "invoice" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_items_due",
                table: "credit_items",
                column: "due",
                filter: "open > 0");

            migrationBuilder.CreateIndex(
                name: "ix_over_limit_requests_customer_id_number",
                table: "over_limit_requests",
                columns: new[] { "customer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_over_limit_requests_state_lapses_on",
                table: "over_limit_requests",
                columns: new[] { "state", "lapses_on" });

            migrationBuilder.ProtectOnPostgreSql("credit_events");

            foreach (var table in (string[])["credit_events", "credit_accounts", "credit_items", "over_limit_requests"])
            {
                migrationBuilder.Sql(RowSecurity.Policies(table, $"EXISTS (SELECT FROM customers WHERE customers.id = {table}.customer_id)"));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credit_accounts");

            migrationBuilder.DropTable(
                name: "credit_events");

            migrationBuilder.DropTable(
                name: "credit_items");

            migrationBuilder.DropTable(
                name: "over_limit_requests");
        }
    }
}
