using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>The name under which this process takes leases. SQLite has one process by definition.</summary>
public sealed class Worker(IConfiguration configuration)
{
    public string Name { get; } = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.CreateVersion7():N}";

    public bool IsSole { get; } = configuration.Value("Database:Provider", DatabaseProvider.Sqlite) is DatabaseProvider.Sqlite;
}
