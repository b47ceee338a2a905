using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerGraph.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReviewPolicy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "policy_version",
                table: "credit_reviews",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "policy_version",
                table: "credit_reviews");
        }
    }
}
