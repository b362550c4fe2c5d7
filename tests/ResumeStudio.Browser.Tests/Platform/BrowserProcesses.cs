namespace ResumeStudio.Browser.Tests.Platform;

/// <summary>Processes of this machine by a word of their command line, read from /proc.</summary>
internal sealed record BrowserProcesses(string Folder)
{
    private const string Written = "Private_Dirty:";

    public static IEnumerable<BrowserProcesses> Of(string word) =>
        from folder in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), out _) && Read(folder, "cmdline").Contains(word)
        select new BrowserProcesses(folder);

    public int Id => int.Parse(Path.GetFileName(Folder), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The browsers that this test run started, without their helpers.</summary>
    public static IEnumerable<BrowserProcesses> Browsers() => Of("chromium").Where(process => !process.Is("--type=") && process.Is("--user-data-dir") && process.IsOurs());

    /// <summary>This process and all that it started.</summary>
    public IReadOnlyList<BrowserProcesses> Family()
    {
        var all = Of("chromium").ToLookup(process => process.Status("PPid"));
        var family = new List<BrowserProcesses> { this };
        for (var at = 0; at < family.Count; at++) family.AddRange(all[family[at].Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return family;
    }

    /// <summary>Memory in KiB that the process has written for itself; what it shares changes as other browsers on the machine come and go.</summary>
    public int Memory() => Read(Folder, "smaps_rollup").Split('\n').Where(line => line.StartsWith(Written, StringComparison.Ordinal))
        .Select(line => int.Parse(line[Written.Length..].Replace("kB", "").Trim(), System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>Whether this test run started it, through the driver.</summary>
    public bool IsOurs()
    {
        var own = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var parent = Status("PPid"); parent is not ("" or "0" or "1"); parent = new BrowserProcesses("/proc/" + parent).Status("PPid"))
            if (parent == own) return true;
        return false;
    }

    public bool Is(string word) => Read(Folder, "cmdline").Contains(word);

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
