using MileBot.Playground.Commands;
using MileBot.Playground.Interactions;
using MileBot.Playground.World;

namespace MileBot.Playground.Acting;

/// <summary>What a member sees for one deed: it changes while the application goes on answering.</summary>
public sealed class Reply
{
    /// <summary>What Discord shows where nobody answered.</summary>
    public const string NoResponse = "The application did not respond";

    private readonly Participant who;

    internal Reply(Participant who, Interaction interaction)
    {
        this.who = who;
        Interaction = interaction;
    }

    /// <summary>The interaction itself, with its times and states.</summary>
    public Interaction Interaction { get; }

    public InteractionState State => Interaction.State;

    /// <summary>Whether nobody answered within three seconds.</summary>
    public bool DidNotRespond => State == InteractionState.Failed;

    /// <summary>Whether it says "thinking…".</summary>
    public bool IsThinking => State == InteractionState.Thinking;

    /// <summary>The message that answers: the first reply once it says something, else the latest that followed.</summary>
    public SeenMessage? Message =>
        Interaction.Original is { IsLoading: false } original ? See(original)
        : !Interaction.FollowUps.IsEmpty ? See(Interaction.FollowUps[^1])
        : Interaction.Original is { } loading ? See(loading)
        : null;

    /// <summary>The replies after the first.</summary>
    public IReadOnlyList<SeenMessage> FollowUps => [.. Interaction.FollowUps.Select(See)];

    /// <summary>The form that opened, if one did.</summary>
    public OpenForm? Form => Interaction.Form is { } form ? new(who, Interaction, form) : null;

    /// <summary>The suggestions that came, for an option being typed.</summary>
    public IReadOnlyList<Suggestion> Suggestions => Suggestion.Of(Interaction.Choices);

    /// <summary>All there is to read, or that nobody answered.</summary>
    public string Text => DidNotRespond ? NoResponse : Message?.Text ?? "";

    /// <summary>Whether nobody else sees it.</summary>
    public bool IsEphemeral => Message?.IsEphemeral == true;

    public IReadOnlyList<SeenButton> Buttons => Message?.Buttons ?? [];

    public IReadOnlyList<SeenSelect> Selects => Message?.Selects ?? [];

    public IReadOnlyList<Attachment> Files => Message?.Files ?? [];

    /// <summary>Whom it notified.</summary>
    public Pings Pinged => Message?.Pinged ?? Pings.Nobody;

    /// <summary>How long the application took to acknowledge.</summary>
    public TimeSpan? AcknowledgedAfter => Interaction.AcknowledgedAt - Interaction.SentAt;

    /// <summary>Presses a button of the answer, by what it says or by its custom id.</summary>
    public Task<Reply> PressAsync(string button, CancellationToken cancellationToken = default) => Shown().PressAsync(button, cancellationToken);

    /// <summary>Chooses in a menu of the answer.</summary>
    public Task<Reply> ChooseAsync(string menu, IEnumerable<string> options, CancellationToken cancellationToken = default) =>
        Shown().ChooseAsync(menu, options, cancellationToken);

    /// <summary>Completes once something holds for this reply.</summary>
    public async Task<Reply> WhenAsync(Func<Reply, bool> condition, CancellationToken cancellationToken = default)
    {
        await who.Discord.WhenAsync(() => condition(this), cancellationToken);
        return this;
    }

    /// <summary>Completes once the application acknowledged, or failed to.</summary>
    public Task<Reply> WhenAcknowledgedAsync(CancellationToken cancellationToken = default) =>
        WhenAsync(reply => reply.State != InteractionState.Waiting, cancellationToken);

    /// <summary>Completes once there is something to see that is no "thinking…".</summary>
    public Task<Reply> WhenSettledAsync(CancellationToken cancellationToken = default) =>
        WhenAsync(reply => reply.State is not (InteractionState.Waiting or InteractionState.Thinking) && !reply.IsWaitingForMore, cancellationToken);

    /// <summary>A deferral that was deleted is followed by something, or the member would have seen it vanish.</summary>
    private bool IsWaitingForMore => State == InteractionState.Acknowledged && Interaction.Source is null;

    private SeenMessage Shown() => Message ?? throw new InvalidOperationException($"There is no message: {Interaction}.");

    private SeenMessage See(Message message) => new(who, message);
}
