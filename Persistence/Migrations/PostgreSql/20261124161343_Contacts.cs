using System;
using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Contacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    customer_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(51)", maxLength: 51, nullable: false, collation: "C"),
                    state = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    department = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    mobile = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    birthday = table.Column<DateOnly>(type: "date", nullable: true),
                    language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: true, collation: "C"),
                    do_not_mail = table.Column<bool>(type: "boolean", nullable: true),
                    main_of_id = table.Column<long>(type: "bigint", nullable: true),
                    notes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contacts", x => x.id);
                    table.CheckConstraint("ck_contacts_do_not_mail", "(do_not_mail IS NOT NULL) = (state = 0)");
                    table.CheckConstraint("ck_contacts_ended", "(ended_at IS NULL) = (state = 0)");
                    table.CheckConstraint("ck_contacts_main", "main_of_id = customer_id");
                    table.CheckConstraint("ck_contacts_nothing", "state = 0 OR (position IS NULL AND department IS NULL AND phone IS NULL AND mobile IS NULL AND email IS NULL AND birthday IS NULL AND language IS NULL AND notes IS NULL AND main_of_id IS NULL)");
                    table.CheckConstraint("ck_contacts_number", "number > 0");
                    table.CheckConstraint("ck_contacts_present", "(name IS NOT NULL) = (state = 0)");
                    table.CheckConstraint("ck_contacts_state", "state BETWEEN 0 AND 2");
                    table.ForeignKey(
                        name: "FK_contacts_customers_customer_id",
                        column: x => x.customer_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_contacts_customers_main_of_id",
                        column: x => x.main_of_id,
                        principalTable: "customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "personal_values",
                columns: table => new
                {
                    change_id = table.Column<long>(type: "bigint", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_values", x => x.change_id);
                    table.ForeignKey(
                        name: "FK_personal_values_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_code",
                table: "contacts",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contacts_customer_id_number",
                table: "contacts",
                columns: new[] { "customer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contacts_main_of_id",
                table: "contacts",
                column: "main_of_id",
                unique: true);

            migrationBuilder.KeepAsWrittenOnPostgreSql("personal_values");
            migrationBuilder.Sql(RowSecurity.Policies("contacts", "EXISTS (SELECT FROM customers WHERE customers.id = contacts.customer_id)"));
            migrationBuilder.Sql(RowSecurity.Policies("personal_values", "EXISTS (SELECT FROM changes WHERE changes.id = personal_values.change_id)"));
            migrationBuilder.Sql(
                """
                ALTER POLICY sight ON changes USING (
                  (entity <> 'customers' OR EXISTS (SELECT FROM customers WHERE customers.id = changes.entity_id))
                  AND (entity <> 'contacts' OR EXISTS (SELECT FROM contacts WHERE contacts.id = changes.entity_id)));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                ALTER POLICY sight ON changes USING (
                  entity <> 'customers' OR EXISTS (SELECT FROM customers WHERE customers.id = changes.entity_id));
                """);

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "personal_values");

            migrationBuilder.Sql("DROP FUNCTION refuse_rewriting();");
        }
    }
}
