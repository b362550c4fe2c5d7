using System.Xml.Linq;
using ResumeStudio.Testing;

namespace ResumeStudio.Web.Tests.Architecture;

/// <summary>What the build files promise.</summary>
public sealed class ProjectTests
{
    [TestCase("ResumeStudio.Core", new string[0])]
    [TestCase("ResumeStudio.Data", new[] { "ResumeStudio.Core" })]
    [TestCase("ResumeStudio.Web", new[] { "ResumeStudio.Data" })]
    public void Projects_reference_only_their_left_neighbour(string project, string[] allowed)
    {
        var references = Elements(Path.Combine(project, project + ".csproj"), "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
        Assert.That(references, Is.EquivalentTo(allowed));
    }

    [Test]
    public void Package_versions_stand_in_one_file_in_groups_that_say_why()
    {
        var central = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        var groups = central.Root!.Elements("ItemGroup").ToList();
        Assert.That(groups.Select(group => (string?)group.Attribute("Label")), Has.All.Not.Null);
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(path => !path.Contains("node_modules"));
        Assert.That(projects.Where(path => File.ReadAllText(path).Contains("PackageReference") && XDocument.Load(path).Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null)), Is.Empty);
    }

    [Test]
    public void The_npm_lock_names_no_download_host() =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "package-lock.json")), Does.Not.Contain("\"resolved\""));

    private static IEnumerable<string> Elements(string path, string name) =>
        XDocument.Load(Path.Combine(Repository.Root, path)).Descendants(name).Select(element => (string)element.Attribute("Include")!).Where(include => !include.Contains("$("));
}
