using System.Threading.Channels;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Renders public pages as soon as a commit has changed them, one after the other, so that the first visitor finds them ready.</summary>
public sealed partial class PagesAhead(ILogger<PagesAhead> log) : BackgroundService
{
    private const int Most = 256;

    // What finds no room is not lost: its first visitor has it rendered.
    private readonly Channel<Func<Task>> _wishes = Channel.CreateBounded<Func<Task>>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Order(Func<Task> prepare) => _wishes.Writer.TryWrite(prepare);

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "A public page could not be rendered ahead; its first visitor has it rendered.")]
    private partial void LogNotPrepared(Exception fault);
}
