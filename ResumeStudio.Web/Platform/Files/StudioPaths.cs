using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Files;

/// <summary>The one folder that holds everything the program writes: databases, keys, files.</summary>
public sealed class StudioPaths(string root)
{
    public string Root { get; } = Directory.CreateDirectory(root).FullName;

    public static StudioPaths From(IConfiguration configuration, IHostEnvironment environment) =>
        new(Path.Combine(environment.ContentRootPath, configuration.Text("Storage:Root") ?? "App_Data"));

    public string File(string name) => Path.Combine(Root, name);

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
