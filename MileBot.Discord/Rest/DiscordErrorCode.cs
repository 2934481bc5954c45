namespace MileBot.Discord.Rest;

/// <summary>Discord's error codes that callers tell apart.</summary>
/// <remarks>See Discord Docs/Opcodes and Status Codes, "JSON Error Codes".</remarks>
public static class DiscordErrorCode
{
    /// <summary>There is no such channel.</summary>
    public const int UnknownChannel = 10003;

    /// <summary>The user isn't in the guild.</summary>
    public const int UnknownMember = 10007;

    /// <summary>There is no such message.</summary>
    public const int UnknownMessage = 10008;

    /// <summary>There is no such role.</summary>
    public const int UnknownRole = 10011;

    /// <summary>There is no such account.</summary>
    public const int UnknownUser = 10013;

    /// <summary>There is no such webhook: an interaction's time is over.</summary>
    public const int UnknownWebhook = 10015;

    /// <summary>The interaction is unknown: 3 s had passed.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>The day's 200 new commands are used up.</summary>
    public const int TooManyCommandCreates = 30034;

    /// <summary>The interaction was acknowledged already.</summary>
    public const int AlreadyAcknowledged = 40060;

    /// <summary>The bot can't see that.</summary>
    public const int MissingAccess = 50001;

    /// <summary>The user takes no direct messages from the bot.</summary>
    public const int CannotMessageUser = 50007;

    /// <summary>The bot may not do that.</summary>
    public const int MissingPermissions = 50013;

    /// <summary>An interaction's token is over or wrong.</summary>
    public const int InvalidWebhookToken = 50027;

    /// <summary>The body breaks a rule: see <see cref="DiscordApiException.Errors"/>.</summary>
    public const int InvalidFormBody = 50035;
}
