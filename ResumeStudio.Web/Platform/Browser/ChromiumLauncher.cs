using Microsoft.Playwright;

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>
/// Starts Chromium with its sandbox on, as root through an unprivileged user. Where the machine forbids the sandbox, it starts
/// without one, because a document cannot run scripts anyway; the log and the health page say so.
/// </summary>
public sealed class ChromiumLauncher(ILogger<ChromiumLauncher> log)
{
    private const string ProgramVariable = "RESUME_STUDIO_BROWSER";
    private static readonly string Unprivileged = Path.Combine(AppContext.BaseDirectory, "Platform", "Browser", "launch-unprivileged.sh");

    public async Task<Chromium> LaunchAsync(string program)
    {
        var driver = await Playwright.CreateAsync();
        try
        {
            return await SandboxedAsync(driver, program) ?? new Chromium(driver, await driver.Chromium.LaunchAsync(OptionsFor(program, sandbox: false)), sandboxed: false);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    private async Task<Chromium?> SandboxedAsync(IPlaywright driver, string program)
    {
        try
        {
            return new Chromium(driver, await driver.Chromium.LaunchAsync(OptionsFor(program, sandbox: true)), sandboxed: true);
        }
        catch (PlaywrightException failure)
        {
            log.LogWarning(failure, "{Program} does not start with its sandbox on; trying without", program);
            return null;
        }
    }

    private static BrowserTypeLaunchOptions OptionsFor(string program, bool sandbox)
    {
        var throughUser = sandbox && Environment.IsPrivilegedProcess && OperatingSystem.IsLinux();
        return new()
        {
            ExecutablePath = throughUser ? Unprivileged : program,
            Env = throughUser ? Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(pair => KeyValuePair.Create((string)pair.Key, (string)pair.Value!)).Append(new(ProgramVariable, program)) : null,
            ChromiumSandbox = sandbox,
            // Names resolve to nothing, so that even a request that slipped past the routes could not leave the machine.
            Args = ["--disable-dev-shm-usage", "--font-render-hinting=none", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"],
        };
    }
}
