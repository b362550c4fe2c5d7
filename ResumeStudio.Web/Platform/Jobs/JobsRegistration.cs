using Microsoft.Data.Sqlite;
using Quartz;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Platform.Jobs;

public static class JobsRegistration
{
    private const int Threads = 8;

    public static void AddJobs(this WebApplicationBuilder builder, StudioPaths paths)
    {
        builder.Services.AddSingleton<Worker>().AddSingleton<WorkClock>().AddSingleton<WorkSignals>().AddSingleton<Nudge>().AddSingleton(typeof(WorkRunner<>));
        builder.Services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.InstanceName = "studio");
            quartz.UseDefaultThreadPool(Threads);
            quartz.UsePersistentStore(store => UseStore(store, builder.Configuration, paths));
            quartz.AddSchedule();
        });
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>
    /// On SQLite the scheduler keeps its tables in a file of its own: sharing the database's would make both wait 150 ms a turn.
    /// On SQL Server they are in the database, and the nodes share them.
    /// </summary>
    private static void UseStore(IPersistentStoreBuilder store, IConfiguration configuration, StudioPaths paths)
    {
        if (configuration.Value("Database:Provider", DatabaseProvider.Sqlite) is DatabaseProvider.SqlServer)
        {
            store.UseSqlServer(configuration["Database:ConnectionString"]!);
            store.UseClustering();
        }
        else
        {
            store.UseSqlite(WithWriteAheadLog($"Data Source={paths.File("jobs.db")}"));
        }

        store.ProvisionSchema();
    }

    /// <summary>The scheduler would create its file without one and wait for the disk several times a job.</summary>
    private static string WithWriteAheadLog(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL";
        command.ExecuteNonQuery();
        return connectionString;
    }
}
