using ResumeStudio.Benchmarks;
using ResumeStudio.Benchmarks.FirstRun;

// The way of a new user is no benchmark: eng/first-run starts the program and calls it.
if (args is ["first-run", var address, var pdf])
{
    await NewUser.TryAsync(address, pdf);
    return 0;
}

// Every benchmark of this assembly is found by its interface; an argument names one, or several of the same subject.
var all = typeof(IBenchmark).Assembly.GetTypes()
    .Where(type => type.IsClass && type.IsAssignableTo(typeof(IBenchmark)))
    .Select(type => (IBenchmark)Activator.CreateInstance(type)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal).ToList();
var chosen = all.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)).ToList();
if (chosen.Count == 0)
{
    Console.WriteLine("usage: bash eng/bench [" + string.Join("|", all.Select(benchmark => benchmark.Name).Distinct()) + "]");
    return 1;
}

foreach (var benchmark in chosen) await benchmark.RunAsync(Console.Out);
return 0;
