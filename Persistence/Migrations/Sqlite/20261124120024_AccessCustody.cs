using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AccessCustody : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seal = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.id);
                    table.CheckConstraint("ck_audit_head_only", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "audit_trail",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    operation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    row_count = table.Column<long>(type: "INTEGER", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    allowed = table.Column<bool>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    previous = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_trail", x => x.position);
                    table.CheckConstraint("ck_audit_trail_position", "position > 0");
                });

            migrationBuilder.CreateTable(
                name: "card_loans",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    customer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    borrower_id = table.Column<long>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    requested_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    requested_until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_loans", x => x.id);
                    table.CheckConstraint("ck_card_loans_decision", "(decided_by IS NULL) = (state = 0) AND (decided_at IS NULL) = (decided_by IS NULL)");
                    table.CheckConstraint("ck_card_loans_reason", "(reason IS NOT NULL) = (state = 2)");
                    table.CheckConstraint("ck_card_loans_state", "state BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_card_loans_until", "(until IS NOT NULL) = (state NOT IN (0, 2))");
                    table.ForeignKey(
                        name: "FK_card_loans_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_card_loans_employees_borrower_id",
                        column: x => x.borrower_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "card_loan_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    loan_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_loan_events", x => x.id);
                    table.ForeignKey(
                        name: "FK_card_loan_events_card_loans_loan_id",
                        column: x => x.loan_id,
                        principalTable: "card_loans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "audit_head",
                columns: new[] { "id", "count", "hash", "seal" },
                values: new object[] { 1, 0L, "0000000000000000000000000000000000000000000000000000000000000000", null });

            migrationBuilder.CreateIndex(
                name: "ix_audit_trail_actor_position",
                table: "audit_trail",
                columns: new[] { "actor", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_trail_subject_type_subject_code_position",
                table: "audit_trail",
                columns: new[] { "subject_type", "subject_code", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_card_loan_events_loan_id_version",
                table: "card_loan_events",
                columns: new[] { "loan_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_card_loans_borrower_id_state_until",
                table: "card_loans",
                columns: new[] { "borrower_id", "state", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_card_loans_customer_id",
                table: "card_loans",
                column: "customer_id");

            migrationBuilder.ProtectOnSqlite("audit_trail");
            migrationBuilder.ProtectOnSqlite("card_loan_events");
            migrationBuilder.ProtectHeadOnSqlite();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "audit_trail");

            migrationBuilder.DropTable(
                name: "card_loan_events");

            migrationBuilder.DropTable(
                name: "card_loans");
        }
    }
}
