namespace ResumeStudio.Benchmarks;

/// <summary>A named measurement that prints a table. None fails for being slow; the audit fails when a page falls short of its marks.</summary>
public interface IBenchmark
{
    string Name { get; }

    Task RunAsync(TextWriter output, CancellationToken stop = default);
}
