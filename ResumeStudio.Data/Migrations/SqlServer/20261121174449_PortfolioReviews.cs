using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.SqlServer
{
    public partial class PortfolioReviews : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PortfolioReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PortfolioId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    RuleVersion = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    Score = table.Column<int>(type: "int", nullable: true),
                    Depth = table.Column<int>(type: "int", nullable: true),
                    Support = table.Column<int>(type: "int", nullable: true),
                    ReportText = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "bigint", nullable: false),
                    LeaseUntil = table.Column<long>(type: "bigint", nullable: true),
                    LeasedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FailureReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PortfolioReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PortfolioReviews_Portfolios_PortfolioId",
                        column: x => x.PortfolioId,
                        principalTable: "Portfolios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PortfolioReviews_OwnerId_CreatedAt",
                table: "PortfolioReviews",
                columns: new[] { "OwnerId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PortfolioReviews_PortfolioId_CreatedAt_Id",
                table: "PortfolioReviews",
                columns: new[] { "PortfolioId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PortfolioReviews_PortfolioId_Version",
                table: "PortfolioReviews",
                columns: new[] { "PortfolioId", "Version" },
                unique: true,
                filter: "\"Status\" < 2");

            migrationBuilder.CreateIndex(
                name: "IX_PortfolioReviews_Status_NextAttemptAt",
                table: "PortfolioReviews",
                columns: new[] { "Status", "NextAttemptAt" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PortfolioReviews");
        }
    }
}
