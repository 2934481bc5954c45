using BenchmarkDotNet.Running;
using MileBot.Benchmarks.Storage;

if (args is ["boards", ..])
{
    await BoardTimings.RunAsync(members: args is [_, var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 100_000);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(BoardTimings).Assembly).Run(args);
}
