using System.ComponentModel.DataAnnotations;

namespace MileBot.Hosting;

/// <summary>How to reach Discord.</summary>
public sealed class DiscordSettings : IValidatableObject
{
    /// <summary>The section of the configuration these are read from.</summary>
    public const string Section = "Discord";

    /// <value>The bot's token. There is no default value. It is kept out of logs and errors.</value>
    [Required(ErrorMessage =
        "Discord:Token is missing. Copy it from https://discord.com/developers/applications (your application, then Bot, then Reset Token) into the environment variable Discord__Token.")]
    public string? Token { get; set; }

    /// <value>The address of the API, ending in <c>/api/v10/</c>. The default value is Discord's own.</value>
    public string ApiUrl { get; set; } = "https://discord.com/api/v10/";

    /// <value>Which of the shards this process is. The default value is 0.</value>
    [Range(0, int.MaxValue, ErrorMessage = "Discord:ShardId must not be negative. A single bot is shard 0 of 1.")]
    public int ShardId { get; set; }

    /// <value>How many shards there are. The default value is 1.</value>
    [Range(1, int.MaxValue, ErrorMessage = "Discord:ShardCount must be 1 or more. A single bot is shard 0 of 1.")]
    public int ShardCount { get; set; } = 1;

    /// <value>Servers whose own commands are cleared at start, since commands are registered for all servers. None by default.</value>
    public IList<ulong> DevelopmentGuilds { get; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(ApiUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
            || !address.AbsolutePath.TrimEnd('/').EndsWith("/api/v10", StringComparison.Ordinal))
        {
            yield return new ValidationResult($"Discord:ApiUrl is '{ApiUrl}', which is no address of Discord's API. Try https://discord.com/api/v10/.");
        }

        if (ShardId >= ShardCount && ShardCount > 0)
        {
            yield return new ValidationResult($"Discord:ShardId is {ShardId}, but shards are counted from 0 and there are {ShardCount}. Try {ShardCount - 1}.");
        }
    }
}
