using System;
using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
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
                    id = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C")
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
                    position = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    operation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    subject_type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    subject_code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    row_count = table.Column<long>(type: "bigint", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    allowed = table.Column<bool>(type: "boolean", nullable: false),
                    purpose = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    previous = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    borrower_id = table.Column<long>(type: "bigint", nullable: false),
                    purpose = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    fields = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    requested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    requested_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    extensions = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    loan_id = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C")
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

            migrationBuilder.ProtectOnPostgreSql("audit_trail");
            migrationBuilder.ProtectOnPostgreSql("card_loan_events");
            migrationBuilder.ProtectHeadOnPostgreSql();
            migrationBuilder.Sql(RowSecurity.Policies(
                "card_loans", "EXISTS (SELECT FROM customers WHERE customers.id = card_loans.customer_id)"));
            migrationBuilder.Sql(RowSecurity.Policies(
                "card_loan_events", "EXISTS (SELECT FROM card_loans WHERE card_loans.id = card_loan_events.loan_id)"));
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

            migrationBuilder.Sql("DROP FUNCTION refuse_return();");
        }
    }
}
