using System.ComponentModel.DataAnnotations;
using MileBot.Discord;

namespace MileBot.Hosting;

/// <summary>How to reach Discord.</summary>
public sealed class DiscordSettings : IValidatableObject
{
    /// <summary>The section of the configuration these are read from.</summary>
    public const string Section = "Discord";

    /// <value>The bot's token. There is no default value. It is kept out of logs and errors.</value>
    public string? Token { get; set; }

    /// <value>The address of the API, ending in <c>/api/v10/</c>. The default value is Discord's own.</value>
    public string ApiUrl { get; set; } = "https://discord.com/api/v10/";

    /// <value>Which of the shards this process is. The default value is 0.</value>
    public int ShardId { get; set; }

    /// <value>How many shards there are. The default value is 1.</value>
    public int ShardCount { get; set; } = 1;

    /// <value>Servers whose own commands are cleared at start, since commands are registered for all servers. None by default.</value>
    public IList<ulong> DevelopmentGuilds { get; } = [];

    /// <value>Where files that members hand over are fetched from, each with its scheme, such as <c>https://cdn.discordapp.com</c>. By default Discord's own.</value>
    public IList<string> FileOrigins { get; } = [];

    /// <summary>Where files are fetched from: as configured, else from Discord's own hosts. See Discord Docs/Reference, "Signed Attachment CDN URLs".</summary>
    internal IEnumerable<string> EffectiveFileOrigins => FileOrigins.Count > 0 ? FileOrigins : ["https://cdn.discordapp.com", "https://media.discordapp.net"];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Problem(() => DiscordApiUrl.Parse(ApiUrl)) is { } address) yield return new ValidationResult($"Discord:ApiUrl: {address}");

        if (string.IsNullOrWhiteSpace(Token))
        {
            yield return new ValidationResult(
                "Discord:Token is missing. Copy it from https://discord.com/developers/applications (your application, then Bot, then Reset Token) into the environment variable Discord__Token.");
        }
        else if (Problem(() => new BotToken(Token)) is { } token)
        {
            yield return new ValidationResult($"Discord:Token: {token}");
        }

        foreach (var origin in FileOrigins.Where(origin => !IsOrigin(origin)))
        {
            yield return new ValidationResult($"Discord:FileOrigins has '{origin}', which is no origin. Try https://cdn.discordapp.com.");
        }

        if (ShardCount < 1)
        {
            yield return new ValidationResult($"Discord:ShardCount is {ShardCount}, but there is at least one shard. Try 1.");
        }
        else if (ShardId < 0 || ShardId >= ShardCount)
        {
            yield return new ValidationResult($"Discord:ShardId is {ShardId}, but shards are counted from 0 and Discord:ShardCount is {ShardCount}. Try 0.");
        }
    }

    /// <summary>The same, checked, as the client takes it.</summary>
    internal DiscordOptions ToOptions() => new()
    {
        Token = new BotToken(Token!),
        ApiUrl = DiscordApiUrl.Parse(ApiUrl),
        ShardId = ShardId,
        ShardCount = ShardCount,
    };

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery is "/";

    private static string? Problem(Func<object> read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // An ArgumentException adds the name of a parameter, which means nothing to an operator.
            return e.Message.Split(" (Parameter", 2)[0];
        }
    }
}
