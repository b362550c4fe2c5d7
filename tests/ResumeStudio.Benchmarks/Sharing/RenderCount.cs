using System.Diagnostics.Metrics;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>Counts the renderings of public pages by the program's own meter.</summary>
internal sealed class RenderCount : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _count;

    public RenderCount()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == PageMemory.RenderCounter) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, measured, _, _) => Interlocked.Add(ref _count, measured));
        _listener.Start();
    }

    public long Count => Interlocked.Read(ref _count);

    public void Dispose() => _listener.Dispose();
}
