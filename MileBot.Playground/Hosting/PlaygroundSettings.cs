using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MileBot.Playground.Hosting;

/// <summary>What can be said on the command line; without a word it all works.</summary>
/// <param name="Port">The port on 127.0.0.1; 0 for any free one.</param>
/// <param name="StartsBot">Whether the bot is started too.</param>
/// <param name="DataFolder">Where the bot keeps its miles.</param>
internal sealed record PlaygroundSettings(int Port, bool StartsBot, string DataFolder)
{
    private const int UsualPort = 5460;

    /// <summary>Reads <c>--port</c>, <c>--bot</c> and <c>--data</c>.</summary>
    public static PlaygroundSettings From(IConfiguration configuration)
    {
        var port = configuration["port"] is { } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : IsFree(UsualPort) ? UsualPort : 0;
        var startsBot = !string.Equals(configuration["bot"], "false", StringComparison.OrdinalIgnoreCase);
        return new(port, startsBot, Path.GetFullPath(configuration["data"] ?? UsualDataFolder()));
    }

    /// <summary>A folder of the user's own, which outlives a rebuild; where there is no such thing, one beside the work.</summary>
    private static string UsualDataFolder()
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return local.Length > 0 ? Path.Combine(local, "MileBot", "playground-data") : "playground-data";
    }

    private static bool IsFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
