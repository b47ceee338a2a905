using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.Sqlite
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
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    terms = table.Column<string>(type: "TEXT", nullable: false)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    customer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<int>(type: "INTEGER", nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    wanted = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    heard_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    products = table.Column<string>(type: "TEXT", nullable: false),
                    documents = table.Column<string>(type: "TEXT", nullable: false),
                    claimed = table.Column<long>(type: "INTEGER", nullable: true),
                    disputed = table.Column<long>(type: "INTEGER", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: true),
                    judged_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    department = table.Column<int>(type: "INTEGER", nullable: true),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    cause = table.Column<string>(type: "TEXT", nullable: true),
                    cause_category = table.Column<int>(type: "INTEGER", nullable: true),
                    persons = table.Column<string>(type: "TEXT", nullable: false),
                    remedies = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    instruction = table.Column<string>(type: "TEXT", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    cost = table.Column<long>(type: "INTEGER", nullable: false),
                    penalties = table.Column<string>(type: "TEXT", nullable: false),
                    notice = table.Column<string>(type: "TEXT", nullable: true),
                    feedback = table.Column<int>(type: "INTEGER", nullable: true),
                    feedback_comment = table.Column<string>(type: "TEXT", nullable: true),
                    lesson = table.Column<string>(type: "TEXT", nullable: true),
                    measures = table.Column<string>(type: "TEXT", nullable: false),
                    handovers = table.Column<int>(type: "INTEGER", nullable: false),
                    returns = table.Column<int>(type: "INTEGER", nullable: false),
                    dissatisfactions = table.Column<int>(type: "INTEGER", nullable: false),
                    reopenings = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    complaint_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    policy = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.ProtectOnSqlite("complaint_events");
            migrationBuilder.ProtectOnSqlite("complaint_policies");
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
