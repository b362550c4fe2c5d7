using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ResumeStudio.Data.Migrations.SqlServer
{
    public partial class WatchCertificates : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Certificate_Cause",
                table: "DomainHosts",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<long>(
                name: "Certificate_CheckedAt",
                table: "DomainHosts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Certificate_FailingSince",
                table: "DomainHosts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Certificate_Finding",
                table: "DomainHosts",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Certificate_Issuer",
                table: "DomainHosts",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "Certificate_NextCheckAt",
                table: "DomainHosts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Certificate_State",
                table: "DomainHosts",
                type: "nvarchar(16)",
                maxLength: 16,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<long>(
                name: "Certificate_Until",
                table: "DomainHosts",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DomainHosts_Certificate_NextCheckAt",
                table: "DomainHosts",
                column: "Certificate_NextCheckAt");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DomainHosts_Certificate_NextCheckAt",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_Cause",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_CheckedAt",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_FailingSince",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_Finding",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_Issuer",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_NextCheckAt",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_State",
                table: "DomainHosts");

            migrationBuilder.DropColumn(
                name: "Certificate_Until",
                table: "DomainHosts");
        }
    }
}
