using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.SqlServer
{
    public partial class TailoringLetter : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "LetterId",
                table: "TailoringRuns",
                type: "uniqueidentifier",
                nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LetterId",
                table: "TailoringRuns");
        }
    }
}
