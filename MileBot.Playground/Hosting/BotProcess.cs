using System.Diagnostics;

namespace MileBot.Playground.Hosting;

/// <summary>Keeps the bot running beside the local Discord: forwards what it logs, starts it again if it dies, stops it gracefully.</summary>
internal sealed class BotProcess(Func<ProcessStartInfo> command, TextWriter console, TimeProvider time)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan HealthyAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Runs until told to stop; then the bot has ended too.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!stopping.IsCancellationRequested)
        {
            var started = time.GetTimestamp();
            var code = await RunOnceAsync(stopping);
            if (stopping.IsCancellationRequested)
            {
                break;
            }

            pause = time.GetElapsedTime(started) >= HealthyAfter ? TimeSpan.FromSeconds(1) : pause;
            await console.WriteLineAsync($"The bot ended by itself with exit code {code}. It is started again in {pause.TotalSeconds:0} s.");
            await Task.Delay(pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<int> RunOnceAsync(CancellationToken stopping)
    {
        using var process = new Process { StartInfo = command() };
        process.OutputDataReceived += Forward;
        process.ErrorDataReceived += Forward;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            await StopAsync(process);
        }

        return process.ExitCode;
    }

    /// <summary>Ends the bot's input, which it takes as the wish to stop; if it doesn't within ten seconds, it is ended.</summary>
    private async Task StopAsync(Process process)
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Grace, time);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            await console.WriteLineAsync($"The bot did not stop within {Grace.TotalSeconds:0} s and is ended.");
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private void Forward(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            console.WriteLine(text);
        }
    }
}
