using System.Threading.Channels;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Renders public pages as soon as a commit has changed them, one after the other, so that the first visitor finds them ready.</summary>
public sealed partial class PagesAhead(CommitWatch commits, IEnumerable<IPagesToPrepare> kinds, ILogger<PagesAhead> log) : BackgroundService
{
    private const int Most = 256;

    // What finds no room is not lost: its first visitor has it rendered.
    private readonly Channel<Func<Task>> _wishes = Channel.CreateBounded<Func<Task>>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<IPagesToPrepare> _kinds = [.. kinds];

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        commits.Committed += Order;
        return base.StartAsync(cancellationToken);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        commits.Committed -= Order;
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var prepare in _wishes.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await prepare();
            }
            catch (Exception fault)
            {
                LogNotPrepared(fault);
            }
        }
    }

    private void Order(IReadOnlyList<CommittedRow> rows)
    {
        foreach (var prepare in _kinds.SelectMany(kind => kind.After(rows))) _wishes.Writer.TryWrite(prepare);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A public page could not be rendered ahead; its first visitor has it rendered.")]
    private partial void LogNotPrepared(Exception fault);
}
