namespace ResumeStudio.Benchmarks;

/// <summary>A named measurement that prints a table. It never passes or fails.</summary>
public interface IBenchmark
{
    string Name { get; }

    Task RunAsync(TextWriter output, CancellationToken stop = default);
}
