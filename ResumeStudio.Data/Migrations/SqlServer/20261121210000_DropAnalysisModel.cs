using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.SqlServer
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
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);
        }
    }
}
