using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.Sqlite
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    customer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 51, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    position = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    department = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mobile = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    birthday = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    do_not_mail = table.Column<bool>(type: "INTEGER", nullable: true),
                    main_of_id = table.Column<long>(type: "INTEGER", nullable: true),
                    notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    change_id = table.Column<long>(type: "INTEGER", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.KeepAsWrittenOnSqlite("personal_values");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "personal_values");
        }
    }
}
