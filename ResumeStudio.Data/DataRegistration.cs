using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ResumeStudio.Data;

public static class DataRegistration
{
    /// <summary>Registers the context of the chosen provider behind <see cref="StudioDbContext"/>.</summary>
    public static IServiceCollection AddStudioData(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        if (provider is DatabaseProvider.SqlServer)
            return services.AddContext<SqlServerStudioDbContext>(options => options.UseSqlServer(connectionString));
        return services.AddContext<SqliteStudioDbContext>(options => options.UseSqlite(connectionString).AddInterceptors(new SqliteSynchronousInterceptor()));
    }

    private static IServiceCollection AddContext<T>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where T : StudioDbContext
    {
        services.AddSingleton<CommitWatch>();
        services.AddDbContextFactory<T>((provider, options) =>
        {
            configure(options);
            options.AddInterceptors(provider.GetRequiredService<CommitWatch>());
        });
        services.AddScoped<StudioDbContext>(provider => provider.GetRequiredService<T>());
        return services.AddSingleton<IDbContextFactory<StudioDbContext>, ContextFactory<T>>();
    }

    private sealed class ContextFactory<T>(IDbContextFactory<T> inner) : IDbContextFactory<StudioDbContext> where T : StudioDbContext
    {
        public StudioDbContext CreateDbContext() => inner.CreateDbContext();
    }
}
