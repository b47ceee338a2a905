using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.Sqlite
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
                    caller = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    claimed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answered_requests", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    entity = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    entity_id = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "classification_runs",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sales_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sales_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cut_a = table.Column<long>(type: "INTEGER", nullable: false),
                    cut_b = table.Column<long>(type: "INTEGER", nullable: false),
                    rule = table.Column<int>(type: "INTEGER", nullable: false),
                    ties = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_classification_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "employees",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    manager_id = table.Column<long>(type: "INTEGER", nullable: true),
                    role = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sku = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    subcategory = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    standard_cost = table.Column<long>(type: "INTEGER", nullable: true),
                    list_price = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_products", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    legal_representative = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    industry = table.Column<string>(type: "TEXT", nullable: true),
                    sales_group = table.Column<string>(type: "TEXT", nullable: true),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: true),
                    city = table.Column<string>(type: "TEXT", nullable: true),
                    address1 = table.Column<string>(type: "TEXT", nullable: true),
                    address2 = table.Column<string>(type: "TEXT", nullable: true),
                    postal_code = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    employees = table.Column<int>(type: "INTEGER", nullable: true),
                    annual_sales = table.Column<long>(type: "INTEGER", nullable: true),
                    annual_revenue = table.Column<long>(type: "INTEGER", nullable: true),
                    year_opened = table.Column<int>(type: "INTEGER", nullable: true),
                    bank = table.Column<string>(type: "TEXT", nullable: true),
                    order_frequency = table.Column<string>(type: "TEXT", nullable: true),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: true),
                    custodian_id = table.Column<long>(type: "INTEGER", nullable: true),
                    standing = table.Column<int>(type: "INTEGER", nullable: false),
                    enthusiasm = table.Column<int>(type: "INTEGER", nullable: true),
                    enthusiasm_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    enthusiasm_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    key_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    key_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    verified_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    verified_by = table.Column<string>(type: "TEXT", nullable: true),
                    credit_limit = table.Column<long>(type: "INTEGER", nullable: true),
                    abc_class = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    line_number = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    line_count = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    customer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    product_id = table.Column<long>(type: "INTEGER", nullable: false),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: true),
                    quantity_units = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_price_units = table.Column<long>(type: "INTEGER", nullable: true),
                    net_units = table.Column<long>(type: "INTEGER", nullable: false),
                    cost_units = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: true),
                    product_id = table.Column<long>(type: "INTEGER", nullable: true),
                    category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    customer_id = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.ProtectOnSqlite("sales_lines");
            migrationBuilder.ProtectOnSqlite("changes");
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
