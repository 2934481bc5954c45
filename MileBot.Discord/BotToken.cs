namespace MileBot.Discord;

/// <summary>The bot's password. A class and no record: it must never print itself.</summary>
public sealed class BotToken
{
    /// <summary>Takes the token as the developer portal shows it, with or without a leading "Bot ".</summary>
    /// <exception cref="ArgumentException">It is empty, or holds a character no token has. The message doesn't repeat it.</exception>
    public BotToken(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string token = value.Trim();
        if (token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase) || string.Equals(token, "Bot", StringComparison.OrdinalIgnoreCase))
            token = token[3..].Trim();
        if (token.Length == 0)
            throw new ArgumentException(
                "The bot token is empty. Copy it from the Bot page of your application in the developer portal.", nameof(value));
        if (token.Any(character => character is <= ' ' or > '~'))
            throw new ArgumentException("The bot token holds a space or another character no token has. Copy it once more.", nameof(value));
        Value = token;
    }

    internal string Value { get; }

    /// <summary>Never the token.</summary>
    public override string ToString() => "[bot token]";
}
