using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-C2: a profile or a site is there, and every address is well-formed.</summary>
internal sealed class LinkCheck() : Check("R-C2")
{
    private const string Why = "A link lets a reader see more of you; a broken one looks careless.";

    private protected override Outcome Run(ResumeReading resume)
    {
        var basics = resume.Document.Basics;
        var links = basics.Profiles.Where(profile => !profile.Hidden)
            .Select(profile => (Address: ResumeReading.Address(profile.Id, "url"), profile.Url)).Prepend((Address: "basics.url", basics.Url))
            .Where(link => !string.IsNullOrWhiteSpace(link.Url)).ToList();
        List<Finding> findings = [.. links.Where(link => !IsWeb(link.Url)).Select(link => new Finding(Severity.Fix, link.Address, "Basics", link.Url.Trim(), "Not a web address", Why, "Copy the address from your browser's address bar."))];
        if (links.Count == 0) findings.Add(new(Severity.Improve, "basics.url", "Basics", "", "No link", Why, "Add LinkedIn, a portfolio or your own site."));
        return Outcome.Of(findings, !links.Exists(link => IsWeb(link.Url)));
    }

    private static bool IsWeb(string text) => SafeUrl.TryParse(text, out var url) && url.Href.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(url.Href, UriKind.Absolute, out var parsed) && parsed.Host.Contains('.', StringComparison.Ordinal);
}
