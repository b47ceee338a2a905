using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FirstFloor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "answered_requests",
                columns: table => new
                {
                    caller = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    claimed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answered_requests", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    entity = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    entity_id = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    fields = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "classification_runs",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sales_from = table.Column<DateOnly>(type: "date", nullable: false),
                    sales_to = table.Column<DateOnly>(type: "date", nullable: false),
                    cut_a = table.Column<long>(type: "bigint", nullable: false),
                    cut_b = table.Column<long>(type: "bigint", nullable: false),
                    rule = table.Column<int>(type: "integer", nullable: false),
                    ties = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_classification_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "employees",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    manager_id = table.Column<long>(type: "bigint", nullable: true),
                    role = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employees", x => x.id);
                    table.ForeignKey(
                        name: "FK_employees_employees_manager_id",
                        column: x => x.manager_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    sku = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    category = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    subcategory = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    standard_cost = table.Column<long>(type: "bigint", nullable: true),
                    list_price = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_products", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    legal_representative = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    channel = table.Column<int>(type: "integer", nullable: false),
                    industry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sales_group = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    country = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    region = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address1 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address2 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    postal_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    employees = table.Column<int>(type: "integer", nullable: true),
                    annual_sales = table.Column<long>(type: "bigint", nullable: true),
                    annual_revenue = table.Column<long>(type: "bigint", nullable: true),
                    year_opened = table.Column<int>(type: "integer", nullable: true),
                    bank = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    order_frequency = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: true),
                    custodian_id = table.Column<long>(type: "bigint", nullable: true),
                    standing = table.Column<int>(type: "integer", nullable: false),
                    enthusiasm = table.Column<int>(type: "integer", nullable: true),
                    enthusiasm_on = table.Column<DateOnly>(type: "date", nullable: true),
                    enthusiasm_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    key_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    key_since = table.Column<DateOnly>(type: "date", nullable: true),
                    verified_on = table.Column<DateOnly>(type: "date", nullable: true),
                    verified_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    credit_limit = table.Column<long>(type: "bigint", nullable: true),
                    abc_class = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_customers", x => x.id);
                    table.CheckConstraint("ck_customers_credit_limit", "credit_limit >= 0");
                    table.CheckConstraint("ck_customers_enthusiasm", "enthusiasm BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_customers_key", "(key_reason IS NULL) = (key_since IS NULL)");
                    table.ForeignKey(
                        name: "FK_customers_employees_custodian_id",
                        column: x => x.custodian_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_customers_employees_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sales_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    document_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    line_number = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    line_count = table.Column<int>(type: "integer", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    product_id = table.Column<long>(type: "bigint", nullable: false),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: true),
                    quantity_units = table.Column<long>(type: "bigint", nullable: false),
                    unit_price_units = table.Column<long>(type: "bigint", nullable: true),
                    net_units = table.Column<long>(type: "bigint", nullable: false),
                    cost_units = table.Column<long>(type: "bigint", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sales_lines", x => x.id);
                    table.CheckConstraint("ck_sales_lines_line_number", "line_number > 0");
                    table.CheckConstraint("ck_sales_lines_revision", "revision >= 0 AND line_count = 1 - 2 * (revision % 2)");
                    table.ForeignKey(
                        name: "FK_sales_lines_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sales_lines_employees_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sales_lines_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    year = table.Column<int>(type: "integer", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    salesperson_id = table.Column<long>(type: "bigint", nullable: true),
                    product_id = table.Column<long>(type: "bigint", nullable: true),
                    category = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    customer_id = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_targets", x => x.id);
                    table.CheckConstraint("ck_targets_month", "month BETWEEN 1 AND 12");
                    table.CheckConstraint("ck_targets_subject", "(CASE WHEN salesperson_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN product_id IS NULL THEN 0 ELSE 1 END)\n+ (CASE WHEN category IS NULL THEN 0 ELSE 1 END) + (CASE WHEN customer_id IS NULL THEN 0 ELSE 1 END) = 1");
                    table.ForeignKey(
                        name: "FK_targets_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_targets_employees_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "employees",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_targets_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_answered_requests_claimed_at",
                table: "answered_requests",
                column: "claimed_at");

            migrationBuilder.CreateIndex(
                name: "ix_changes_entity_entity_id_version",
                table: "changes",
                columns: new[] { "entity", "entity_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_customers_code",
                table: "customers",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_customers_custodian_id",
                table: "customers",
                column: "custodian_id");

            migrationBuilder.CreateIndex(
                name: "ix_customers_name",
                table: "customers",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_customers_salesperson_id",
                table: "customers",
                column: "salesperson_id");

            migrationBuilder.CreateIndex(
                name: "ix_employees_code",
                table: "employees",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_employees_manager_id",
                table: "employees",
                column: "manager_id");

            migrationBuilder.CreateIndex(
                name: "ix_products_sku",
                table: "products",
                column: "sku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sales_lines_customer_id_date",
                table: "sales_lines",
                columns: new[] { "customer_id", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_sales_lines_date",
                table: "sales_lines",
                column: "date");

            migrationBuilder.CreateIndex(
                name: "ix_sales_lines_document_number_line_number_revision",
                table: "sales_lines",
                columns: new[] { "document_number", "line_number", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sales_lines_product_id",
                table: "sales_lines",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_sales_lines_salesperson_id",
                table: "sales_lines",
                column: "salesperson_id");

            migrationBuilder.CreateIndex(
                name: "ix_targets_category_year_month",
                table: "targets",
                columns: new[] { "category", "year", "month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_targets_customer_id_year_month",
                table: "targets",
                columns: new[] { "customer_id", "year", "month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_targets_product_id_year_month",
                table: "targets",
                columns: new[] { "product_id", "year", "month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_targets_salesperson_id_year_month",
                table: "targets",
                columns: new[] { "salesperson_id", "year", "month" },
                unique: true);

            migrationBuilder.AddTransactionCursorOnPostgreSql("sales_lines");
            migrationBuilder.ProtectOnPostgreSql("sales_lines");
            migrationBuilder.ProtectOnPostgreSql("changes");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answered_requests");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "classification_runs");

            migrationBuilder.DropTable(
                name: "sales_lines");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "customers");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "employees");
        }
    }
}
