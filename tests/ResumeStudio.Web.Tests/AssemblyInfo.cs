// Fixtures share nothing: each has a program, a folder and ports of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]
