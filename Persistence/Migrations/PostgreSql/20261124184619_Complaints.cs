using System;
using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Complaints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "complaint_policies",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    author = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    terms = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_policies", x => x.version);
                    table.CheckConstraint("ck_complaint_policies_version", "version > 1");
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    wanted = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    channel = table.Column<int>(type: "integer", nullable: false),
                    heard_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    products = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    documents = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    claimed = table.Column<long>(type: "bigint", nullable: true),
                    disputed = table.Column<long>(type: "bigint", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    verdict = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    judged_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    department = table.Column<int>(type: "integer", nullable: true),
                    handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    cause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    cause_category = table.Column<int>(type: "integer", nullable: true),
                    persons = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    remedies = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    proposed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    instruction = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    approved_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    cost = table.Column<long>(type: "bigint", nullable: false),
                    penalties = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    notice = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    feedback = table.Column<int>(type: "integer", nullable: true),
                    feedback_comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lesson = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    measures = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    handovers = table.Column<int>(type: "integer", nullable: false),
                    returns = table.Column<int>(type: "integer", nullable: false),
                    dissatisfactions = table.Column<int>(type: "integer", nullable: false),
                    reopenings = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints", x => x.id);
                    table.CheckConstraint("ck_complaints_cost", "cost >= 0");
                    table.CheckConstraint("ck_complaints_lesson", "(lesson IS NOT NULL) = (status = 8)");
                    table.CheckConstraint("ck_complaints_status", "status BETWEEN 0 AND 8");
                    table.CheckConstraint("ck_complaints_verdict", "status = 0 OR verdict IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_complaints_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_events",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    complaint_id = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    data = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    policy = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_events", x => x.position);
                    table.CheckConstraint("ck_complaint_events_version", "version > 0");
                    table.ForeignKey(
                        name: "FK_complaint_events_complaints_complaint_id",
                        column: x => x.complaint_id,
                        principalTable: "complaints",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_complaint_events_complaint_id_version",
                table: "complaint_events",
                columns: new[] { "complaint_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_complaints_customer_id_recorded_at",
                table: "complaints",
                columns: new[] { "customer_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_complaints_number",
                table: "complaints",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_complaints_recorded_at",
                table: "complaints",
                column: "recorded_at");

            migrationBuilder.CreateIndex(
                name: "ix_complaints_status_due_at",
                table: "complaints",
                columns: new[] { "status", "due_at" });

            migrationBuilder.ProtectOnPostgreSql("complaint_events");
            migrationBuilder.ProtectOnPostgreSql("complaint_policies");
            migrationBuilder.Sql(RowSecurity.Policies("complaints", "EXISTS (SELECT FROM customers WHERE customers.id = complaints.customer_id)"));
            migrationBuilder.Sql(RowSecurity.Policies(
                "complaint_events", "EXISTS (SELECT FROM complaints WHERE complaints.id = complaint_events.complaint_id)"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaint_events");

            migrationBuilder.DropTable(
                name: "complaint_policies");

            migrationBuilder.DropTable(
                name: "complaints");
        }
    }
}
