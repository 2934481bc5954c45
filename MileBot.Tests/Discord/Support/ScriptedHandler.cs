using System.Threading.Channels;
using MileBot.Discord;
using MileBot.Discord.Gateway;
using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using Channel = System.Threading.Channels.Channel;

namespace MileBot.Tests.Discord.Support;

/// <summary>An application that does what the test says.</summary>
public sealed class ScriptedHandler : IInteractionHandler, IGatewayListener
{
    private readonly Channel<string> told = Channel.CreateUnbounded<string>();
    private int handled;

    public Func<Interaction, Deferral> Plan { get; set; } = _ => Deferral.PublicReply;

    public Func<Interaction, CancellationToken, Task<InteractionResponse>> Handle { get; set; } =
        (_, _) => Task.FromResult<InteractionResponse>(InteractionResponse.Reply(OutgoingMessage.OfText("done")));

    /// <summary>Where to report what to show meanwhile, of the latest interaction.</summary>
    public IProgress<OutgoingMessage>? Interim { get; private set; }

    public Func<Interaction, string, OutgoingMessage> Describe { get; set; } =
        (_, reference) => OutgoingMessage.OfText($"Sorry. {reference}");

    public int Handled => handled;

    public Deferral PlanDeferral(Interaction interaction) => Plan(interaction);

    public Task<InteractionResponse> HandleAsync(Interaction interaction, IProgress<OutgoingMessage> interim, CancellationToken cancellationToken)
    {
        Interim = interim;
        Interlocked.Increment(ref handled);
        told.Writer.TryWrite($"interaction {interaction.Id}");
        return Handle(interaction, cancellationToken);
    }

    public OutgoingMessage DescribeFailure(Interaction interaction, string reference) => Describe(interaction, reference);

    public ValueTask OnReadyAsync(Ready ready, CancellationToken cancellationToken) => Tell($"ready as {ready.User.Username}");

    public ValueTask OnGuildAvailableAsync(Guild guild, CancellationToken cancellationToken) => Tell($"guild {guild.Id} {guild.Name}");

    public ValueTask OnGuildUnavailableAsync(Snowflake guildId, CancellationToken cancellationToken) => Tell($"outage {guildId}");

    public ValueTask OnGuildRemovedAsync(Snowflake guildId, CancellationToken cancellationToken) => Tell($"removed {guildId}");

    /// <summary>The next thing the application was told.</summary>
    public async Task<string> ToldAsync() => await told.Reader.ReadAsync(TestContext.Current.CancellationToken);

    private ValueTask Tell(string what) => told.Writer.WriteAsync(what);
}
