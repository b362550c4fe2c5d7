using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.SqlServer
{
    public partial class KeepAnalysisMatch : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MatchText",
                table: "AnalysisRuns",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PostingId",
                table: "AnalysisRuns",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisRuns_PostingId",
                table: "AnalysisRuns",
                column: "PostingId");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AnalysisRuns_PostingId",
                table: "AnalysisRuns");

            migrationBuilder.DropColumn(
                name: "MatchText",
                table: "AnalysisRuns");

            migrationBuilder.DropColumn(
                name: "PostingId",
                table: "AnalysisRuns");
        }
    }
}
