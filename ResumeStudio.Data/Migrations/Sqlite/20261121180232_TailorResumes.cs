using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.Sqlite
{
    public partial class TailorResumes : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SourceId",
                table: "Resumes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TailoringRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResumeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResumeVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    MatchBefore = table.Column<int>(type: "INTEGER", nullable: true),
                    MatchAfter = table.Column<int>(type: "INTEGER", nullable: true),
                    MadeResumeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EditsText = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    LeasedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FailureReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TailoringRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TailoringRuns_Resumes_ResumeId",
                        column: x => x.ResumeId,
                        principalTable: "Resumes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TailoringRuns_OwnerId_CreatedAt_Id",
                table: "TailoringRuns",
                columns: new[] { "OwnerId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TailoringRuns_PostingId",
                table: "TailoringRuns",
                column: "PostingId");

            migrationBuilder.CreateIndex(
                name: "IX_TailoringRuns_ResumeId_PostingId",
                table: "TailoringRuns",
                columns: new[] { "ResumeId", "PostingId" },
                unique: true,
                filter: "\"Status\" < 2");

            migrationBuilder.CreateIndex(
                name: "IX_TailoringRuns_Status_NextAttemptAt",
                table: "TailoringRuns",
                columns: new[] { "Status", "NextAttemptAt" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TailoringRuns");

            migrationBuilder.DropColumn(
                name: "SourceId",
                table: "Resumes");
        }
    }
}
