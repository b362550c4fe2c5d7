namespace ResumeStudio.Browser.Tests.Platform;

/// <summary>Processes of this machine by a word of their command line, read from /proc.</summary>
internal sealed record BrowserProcesses(string Folder)
{
    public static IEnumerable<BrowserProcesses> Of(string word) =>
        from folder in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), out _) && Read(folder, "cmdline").Contains(word)
        select new BrowserProcesses(folder);

    public string Status(string name) =>
        Read(Folder, "status").Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim() ?? "";

    private static string Read(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
