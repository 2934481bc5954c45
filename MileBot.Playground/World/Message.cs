using MileBot.Playground.Interactions;

namespace MileBot.Playground.World;

/// <summary>A message in a channel.</summary>
public sealed class Message(Snowflake id, Channel channel, User author, DateTimeOffset sentAt)
{
    public Snowflake Id { get; } = id;

    public Channel Channel { get; } = channel;

    public User Author { get; } = author;

    public DateTimeOffset SentAt { get; } = sentAt;

    public DateTimeOffset? EditedAt { get; internal set; }

    /// <summary>What it says now.</summary>
    public MessageBody Body { get; internal set; } = new();

    /// <summary>The interaction it answers, if any.</summary>
    public Interaction? AnswerTo { get; init; }

    public string? Nonce { get; init; }

    public bool IsEphemeral => Body.Flags.HasFlag(MessageFlags.Ephemeral);

    /// <summary>Whether it shows "thinking…" until it is edited.</summary>
    public bool IsLoading => Body.Flags.HasFlag(MessageFlags.Loading);

    /// <summary>Whether this user sees it: an ephemeral message shows only to who asked.</summary>
    public bool IsVisibleTo(User user) => !IsEphemeral || AnswerTo?.User == user;
}
