using Microsoft.EntityFrameworkCore;

namespace ResumeStudio.Data;

public sealed class SqlServerStudioDbContext(DbContextOptions<SqlServerStudioDbContext> options) : StudioDbContext(options);
