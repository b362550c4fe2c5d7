using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.Sqlite
{
    public partial class DropAnalysisModel : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Model",
                table: "AnalysisRuns");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Model",
                table: "AnalysisRuns",
                type: "TEXT",
                maxLength: 100,
                nullable: true);
        }
    }
}
