using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using ResumeStudio.Core.Common;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

public sealed class UploadTests
{
    private static readonly Exception[] Interruptions = [new TimeoutException(), new IOException(), new InvalidOperationException("NotReadableError"), new JSException("NotFoundError")];

    [TestCaseSource(nameof(Interruptions))]
    public void An_interrupted_import_says_so(Exception interruption) =>
        Assert.That(() => new ReadJsonFile(null!).RunAsync(Guid.CreateVersion7(), new Interrupted(interruption)), Throws.TypeOf<RuleViolation>().With.Message.StartsWith("The file could not be read"));

    [TestCaseSource(nameof(Interruptions))]
    public void An_interrupted_photo_says_so(Exception interruption) =>
        Assert.That(() => PhotoUpload.ReadAsync(new Interrupted(interruption), _ => Task.CompletedTask), Throws.TypeOf<RuleViolation>().With.Message.StartsWith("The file could not be read"));

    private sealed class Interrupted(Exception interruption) : IBrowserFile
    {
        public string Name => "resume.json";

        public DateTimeOffset LastModified => default;

        public long Size => 10;

        public string ContentType => "application/json";

        public Stream OpenReadStream(long maxAllowedSize, CancellationToken cancellationToken) => throw interruption;
    }
}
