using System.Net;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// Which country an address is in, from a file on this machine when the operator has set one. The file hinders nothing: where it is missing or
/// damaged, one line in the log says so and no countries are counted.
/// </summary>
public sealed class Countries(IConfiguration configuration, ILogger<Countries> log)
{
    private const long MostBytes = 512L * 1024 * 1024;
    private readonly Lock _gate = new();
    private CountryDatabase? _database;
    private bool _isOpened;

    /// <summary>The ISO 3166-1 code, or null when it is not known.</summary>
    public string? Of(IPAddress? address)
    {
        if (address is null || configuration.Text("Statistics:CountryDatabase") is not { } path) return null;
        lock (_gate)
        {
            try
            {
                if (!_isOpened) (_isOpened, _database) = (true, Open(path));
                return _database?.CountryOf(address);
            }
            catch (Exception failure) when (failure is InvalidDataException || OutsideFailure.IsOfFiles(failure))
            {
                (_isOpened, _database) = (true, null);
                log.LogWarning("No countries are counted: {Problem} Statistics:CountryDatabase is {Path}", failure.Message, path);
                return null;
            }
        }
    }

    private static CountryDatabase Open(string path) =>
        new FileInfo(path).Length > MostBytes ? throw new InvalidDataException("The country database is larger than 512 MB.") : CountryDatabase.Read(File.ReadAllBytes(path));
}
