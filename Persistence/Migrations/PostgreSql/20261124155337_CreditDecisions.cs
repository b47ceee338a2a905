using System;
using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CreditDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "credit_conditions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false),
                    giver = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accepted_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    released_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    released_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_conditions", x => x.id);
                    table.CheckConstraint("ck_credit_conditions_days", "valid_until > valid_from");
                    table.CheckConstraint("ck_credit_conditions_reason", "(reason IS NOT NULL) = (state = 3)");
                    table.CheckConstraint("ck_credit_conditions_state", "state BETWEEN 0 AND 3");
                    table.CheckConstraint("ck_credit_conditions_value", "value >= 0");
                    table.ForeignKey(
                        name: "FK_credit_conditions_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_facts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false),
                    known_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_facts", x => x.id);
                    table.CheckConstraint("ck_credit_facts_kind", "kind BETWEEN 0 AND 11");
                    table.ForeignKey(
                        name: "FK_credit_facts_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_policies",
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
                    table.PrimaryKey("PK_credit_policies", x => x.version);
                    table.CheckConstraint("ck_credit_policies_version", "version > 1");
                });

            migrationBuilder.CreateTable(
                name: "credit_reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    scores = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    grade = table.Column<int>(type: "integer", nullable: false),
                    limits = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    current_limit = table.Column<long>(type: "bigint", nullable: true),
                    decision = table.Column<int>(type: "integer", nullable: false),
                    proposed_limit = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    reviewed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    reviewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_reviews", x => x.id);
                    table.CheckConstraint("ck_credit_reviews_decision", "decision BETWEEN 0 AND 3");
                    table.CheckConstraint("ck_credit_reviews_limit", "(proposed_limit IS NULL) = (decision = 0)");
                    table.ForeignKey(
                        name: "FK_credit_reviews_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_terms",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    grade = table.Column<int>(type: "integer", nullable: true),
                    credit_limit = table.Column<long>(type: "bigint", nullable: true),
                    payment_days = table.Column<int>(type: "integer", nullable: false),
                    guarantees = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    approved_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    approved_as = table.Column<int>(type: "integer", nullable: false),
                    approved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_terms", x => x.id);
                    table.CheckConstraint("ck_credit_terms_days", "valid_until > valid_from");
                    table.CheckConstraint("ck_credit_terms_limit", "credit_limit >= 0");
                    table.ForeignKey(
                        name: "FK_credit_terms_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "financial_statements",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    period_end = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<int>(type: "integer", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    current_assets = table.Column<long>(type: "bigint", nullable: true),
                    current_liabilities = table.Column<long>(type: "bigint", nullable: true),
                    total_assets = table.Column<long>(type: "bigint", nullable: true),
                    total_liabilities = table.Column<long>(type: "bigint", nullable: true),
                    equity = table.Column<long>(type: "bigint", nullable: true),
                    retained_earnings = table.Column<long>(type: "bigint", nullable: true),
                    ebit = table.Column<long>(type: "bigint", nullable: true),
                    sales = table.Column<long>(type: "bigint", nullable: true),
                    net_income = table.Column<long>(type: "bigint", nullable: true),
                    operating_cash_flow = table.Column<long>(type: "bigint", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_financial_statements", x => x.id);
                    table.CheckConstraint("ck_financial_statements_received", "received_on >= period_end");
                    table.CheckConstraint("ck_financial_statements_source", "source BETWEEN 0 AND 3");
                    table.ForeignKey(
                        name: "FK_financial_statements_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "limit_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    grade = table.Column<int>(type: "integer", nullable: true),
                    credit_limit = table.Column<long>(type: "bigint", nullable: true),
                    payment_days = table.Column<int>(type: "integer", nullable: false),
                    guarantees = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    state = table.Column<int>(type: "integer", nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    endorsed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    endorsed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    refusal = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_limit_changes", x => x.id);
                    table.CheckConstraint("ck_limit_changes_days", "valid_until > valid_from");
                    table.CheckConstraint("ck_limit_changes_limit", "credit_limit >= 0");
                    table.CheckConstraint("ck_limit_changes_refusal", "(refusal IS NOT NULL) = (state = 3)");
                    table.CheckConstraint("ck_limit_changes_state", "state BETWEEN 0 AND 4");
                    table.ForeignKey(
                        name: "FK_limit_changes_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supply_holds",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    reports = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    suspended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    released_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    released_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    release_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supply_holds", x => x.id);
                    table.CheckConstraint("ck_supply_holds_state", "state BETWEEN 0 AND 2");
                    table.CheckConstraint("ck_supply_holds_suspended", "(suspended_at IS NOT NULL) = (state = 2)");
                    table.ForeignKey(
                        name: "FK_supply_holds_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trade_cards",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    answers = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    grade = table.Column<int>(type: "integer", nullable: true),
                    credit_limit = table.Column<long>(type: "bigint", nullable: true),
                    payment_days = table.Column<int>(type: "integer", nullable: false),
                    guarantees = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    remarks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    state = table.Column<int>(type: "integer", nullable: false),
                    drafted_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    drafted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    endorsed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    endorsed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trade_cards", x => x.id);
                    table.CheckConstraint("ck_trade_cards_limit", "credit_limit >= 0");
                    table.CheckConstraint("ck_trade_cards_reason", "(reason IS NOT NULL) = (state = 4)");
                    table.CheckConstraint("ck_trade_cards_state", "state BETWEEN 0 AND 4");
                    table.ForeignKey(
                        name: "FK_trade_cards_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_credit_conditions_customer_id_number",
                table: "credit_conditions",
                columns: new[] { "customer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_conditions_state_valid_until",
                table: "credit_conditions",
                columns: new[] { "state", "valid_until" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_facts_customer_id_kind_known_on_source",
                table: "credit_facts",
                columns: new[] { "customer_id", "kind", "known_on", "source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_reviews_customer_id_number",
                table: "credit_reviews",
                columns: new[] { "customer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_reviews_customer_id_reviewed_at",
                table: "credit_reviews",
                columns: new[] { "customer_id", "reviewed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_terms_customer_id",
                table: "credit_terms",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_financial_statements_customer_id_period_end_source_received_on",
                table: "financial_statements",
                columns: new[] { "customer_id", "period_end", "source", "received_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_limit_changes_customer_id_number",
                table: "limit_changes",
                columns: new[] { "customer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_limit_changes_state_changed_at",
                table: "limit_changes",
                columns: new[] { "state", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_supply_holds_customer_id",
                table: "supply_holds",
                column: "customer_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supply_holds_state_changed_at",
                table: "supply_holds",
                columns: new[] { "state", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_trade_cards_customer_id",
                table: "trade_cards",
                column: "customer_id",
                unique: true,
                filter: "state <> 4");

            migrationBuilder.CreateIndex(
                name: "ix_trade_cards_customer_id_number",
                table: "trade_cards",
                columns: new[] { "customer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trade_cards_state_changed_at",
                table: "trade_cards",
                columns: new[] { "state", "changed_at" });

            foreach (var table in (string[])["credit_terms", "credit_policies", "financial_statements", "credit_facts", "credit_reviews"])
            {
                migrationBuilder.ProtectOnPostgreSql(table);
            }

            foreach (var table in (string[])
            [
                "trade_cards", "limit_changes", "credit_terms", "credit_conditions",
                "supply_holds", "credit_reviews", "financial_statements", "credit_facts",
            ])
            {
                migrationBuilder.Sql(RowSecurity.Policies(table, $"EXISTS (SELECT FROM customers WHERE customers.id = {table}.customer_id)"));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credit_conditions");

            migrationBuilder.DropTable(
                name: "credit_facts");

            migrationBuilder.DropTable(
                name: "credit_policies");

            migrationBuilder.DropTable(
                name: "credit_reviews");

            migrationBuilder.DropTable(
                name: "credit_terms");

            migrationBuilder.DropTable(
                name: "financial_statements");

            migrationBuilder.DropTable(
                name: "limit_changes");

            migrationBuilder.DropTable(
                name: "supply_holds");

            migrationBuilder.DropTable(
                name: "trade_cards");
        }
    }
}
