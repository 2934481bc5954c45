namespace MileBot.Discord.Rest;

/// <summary>Whom to write to.</summary>
internal sealed record DirectMessageRequest(Snowflake RecipientId);
