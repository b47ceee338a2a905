using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class RequestBegun : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "begun",
                table: "answered_requests",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "begun",
                table: "answered_requests");
        }
    }
}
