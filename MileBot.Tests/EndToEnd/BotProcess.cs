using System.Collections.Concurrent;
using System.Diagnostics;
using MileBot.Playground;

namespace MileBot.Tests.EndToEnd;

/// <summary>
/// The real bot, as a process of its own: what lies beside the tests, or the published file that MILEBOT_TEST_EXECUTABLE names.
/// It ends when its input does, so that it never outlives the test.
/// </summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly SemaphoreSlim written = new(0);

    private BotProcess(Process process) => this.process = process;

    /// <summary>All it has written, on both outputs.</summary>
    public string Output => string.Join('\n', lines);

    public bool IsRunning => !process.HasExited;

    /// <summary>Starts the bot.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <param name="environment">Its settings.</param>
    public static BotProcess Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var published = Environment.GetEnvironmentVariable("MILEBOT_TEST_EXECUTABLE");
        var start = new ProcessStartInfo(published ?? DotnetHost())
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (published is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "bot", "MileBot.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (key, value) in environment) start.Environment[key] = value;

        var bot = new BotProcess(new Process { StartInfo = start });
        bot.process.OutputDataReceived += bot.Keep;
        bot.process.ErrorDataReceived += bot.Keep;
        bot.process.Start();
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>Starts the bot against a local Discord.</summary>
    public static BotProcess Run(LocalDiscord discord, string database, string? token = null, IReadOnlyDictionary<string, string>? more = null)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Discord__Token"] = token ?? discord.Token,
            ["Discord__ApiUrl"] = discord.ApiUrl.ToString(),
            ["Discord__FileOrigins__0"] = discord.ApiUrl.GetLeftPart(UriPartial.Authority),
            ["Storage__ConnectionString"] = $"Data Source={database}",
            ["Hosting__StopOnInputEnd"] = "true",
        };
        foreach (var (key, value) in more ?? new Dictionary<string, string>(StringComparer.Ordinal)) environment[key] = value;
        return Start(["run"], environment);
    }

    /// <summary>Completes once it has written each of the texts.</summary>
    public async Task WhenSaidAsync(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        while (!texts.All(text => Output.Contains(text, StringComparison.Ordinal))) await written.WaitAsync(cancellationToken);
    }

    /// <summary>Completes when the bot has ended by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> WhenEndedAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <summary>Lets it end in peace.</summary>
    public Task<int> StopAsync(CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        return WhenEndedAsync(cancellationToken);
    }

    /// <summary>Kills it as a power cut would: nothing of it runs on.</summary>
    public Task KillAsync(CancellationToken cancellationToken)
    {
        process.Kill();
        return process.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20), TimeProvider.System);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
            }
        }

        process.Dispose();
    }

    private static string DotnetHost() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    private void Keep(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is not { } line) return;

        lines.Enqueue(line);
        written.Release();
    }
}
