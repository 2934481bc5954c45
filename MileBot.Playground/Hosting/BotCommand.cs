using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MileBot.Playground.Hosting;

/// <summary>How the bot is started as a process of its own: the program beside this one, with its settings in the environment.</summary>
internal static class BotCommand
{
    /// <summary>The command for a bot that speaks to a local Discord.</summary>
    /// <param name="program">The full path of <c>MileBot.dll</c>.</param>
    /// <param name="apiUrl">The address of the local Discord's API.</param>
    /// <param name="token">The token it takes.</param>
    /// <param name="dataFolder">Where the bot keeps its miles.</param>
    public static ProcessStartInfo Create(string program, Uri apiUrl, string token, string dataFolder)
    {
        var command = new ProcessStartInfo(DotnetHost())
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
        };
        command.ArgumentList.Add(program);
        command.ArgumentList.Add("run");
        command.Environment["Discord__Token"] = token;
        command.Environment["Discord__ApiUrl"] = apiUrl.AbsoluteUri;
        command.Environment["Discord__FileOrigins__0"] = apiUrl.GetLeftPart(UriPartial.Authority);
        command.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(dataFolder, "milebot.db")}";

        // Its standard input is a pipe from here: when this process ends, however it ends, so does the bot.
        command.Environment["Hosting__StopOnInputEnd"] = "true";
        return command;
    }

    /// <summary>The <c>dotnet</c> that runs this very process, so that both use the same runtime.</summary>
    private static string DotnetHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var besideRuntime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        string?[] candidates = [Environment.ProcessPath, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"), besideRuntime];
        return Array.Find(candidates, path => Path.GetFileName(path) == name && File.Exists(path)) ?? name;
    }
}
