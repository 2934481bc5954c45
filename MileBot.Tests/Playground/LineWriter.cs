using System.Collections.Concurrent;
using System.Text;

namespace MileBot.Tests.Playground;

/// <summary>A console that remembers its lines and tells when one comes.</summary>
internal sealed class LineWriter : TextWriter
{
    private readonly ConcurrentQueue<string> lines = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Encoding Encoding => Encoding.UTF8;

    public IReadOnlyList<string> Lines => [.. lines];

    public override void WriteLine(string? value)
    {
        lines.Enqueue(value ?? "");
        Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    public async Task WhenAsync(Predicate<string> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            var change = Volatile.Read(ref next).Task;
            if (lines.Any(line => condition(line)))
            {
                return;
            }

            await change.WaitAsync(cancellationToken);
        }
    }
}
