namespace MileBot.Discord;

/// <summary>
/// Trying again can't help: somebody has to change a setting. <see cref="Exception.Message"/> is one line that says which and where.
/// </summary>
/// <param name="message">What to do.</param>
/// <param name="closeCode">The gateway's close code, if it came from there.</param>
public sealed class DiscordFatalException(string message, int? closeCode = null) : DiscordException(message)
{
    internal const string Portal = "https://discord.com/developers/applications";

    /// <summary>The gateway's close code, such as 4004; none where a request was refused.</summary>
    public int? CloseCode { get; } = closeCode;

    internal static DiscordFatalException TokenRejected(int? closeCode = null) => new(
        $"Discord refused the bot token. Reset it on the Bot page of your application at {Portal} and configure the new one.", closeCode);
}
