using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.SqlServer
{
    public partial class ArrangeDomains : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ProofName",
                table: "Domains",
                type: "varchar(253)",
                unicode: false,
                maxLength: 253,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "PointsHere",
                table: "DomainHosts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            // What was known of the main name holds until the next check.
            migrationBuilder.Sql("UPDATE \"DomainHosts\" SET \"PointsHere\" = (SELECT d.\"PointsHere\" FROM \"Domains\" AS d WHERE d.\"Id\" = \"DomainHosts\".\"DomainId\")");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ProofName",
                table: "Domains");

            migrationBuilder.DropColumn(
                name: "PointsHere",
                table: "DomainHosts");
        }
    }
}
