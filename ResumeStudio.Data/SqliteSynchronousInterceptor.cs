using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ResumeStudio.Data;

/// <summary>
/// Every commit reaches the disk before "Saved" is shown. WAL with NORMAL would survive a killed process but not a power cut.
/// </summary>
public sealed class SqliteSynchronousInterceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL";
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
