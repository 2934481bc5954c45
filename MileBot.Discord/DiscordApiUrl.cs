namespace MileBot.Discord;

/// <summary>Where an API of Discord's is, always ending in <c>/api/v10/</c>.</summary>
public sealed record DiscordApiUrl
{
    private const string Version = "/api/v10/";

    private DiscordApiUrl(Uri value) => Value = value;

    /// <summary>Discord's own.</summary>
    public static DiscordApiUrl Default { get; } = Parse("https://discord.com/api/v10/");

    /// <summary>The address.</summary>
    public Uri Value { get; }

    /// <summary>Reads an address with or without its <c>/api/v10/</c>.</summary>
    /// <exception cref="FormatException">It is no http address, or one of another version of the API.</exception>
    public static DiscordApiUrl Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https")
            || url.Query.Length + url.Fragment.Length + url.UserInfo.Length > 0)
            throw new FormatException($"`{text}` is no address of Discord's API. One looks like https://discord.com/api/v10/.");
        string path = url.AbsolutePath.TrimEnd('/') + '/';
        if (path.EndsWith("/api/", StringComparison.Ordinal))
            path += "v10/";
        else if (!path.Contains("/api/", StringComparison.Ordinal))
            path = path.TrimEnd('/') + Version;
        return path.EndsWith(Version, StringComparison.Ordinal)
            ? new(new UriBuilder(url) { Path = path }.Uri)
            : throw new FormatException(
                $"`{text}` is another version of Discord's API; this client speaks version 10: https://discord.com/api/v10/.");
    }

    /// <summary>The address.</summary>
    public override string ToString() => Value.ToString();
}
