using MileBot.Discord.Interactions;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Receiving and Responding to Interactions, "Endpoints". None of them counts against the global limit.</content>
public sealed partial class DiscordRestClient
{
    private static readonly TimeSpan CallbackTimeout = TimeSpan.FromSeconds(2);
    private const string Original = "webhooks/{application.id}/{interaction.token}/messages/@original";
    private const string FollowUp = "webhooks/{application.id}/{interaction.token}";
    private const string FollowUpMessage = FollowUp + "/messages/{message.id}";

    /// <summary>
    /// Sends the first response. Repeated after a fault, since a second one can't take effect: told then that the interaction "has already been
    /// acknowledged", the first one had arrived, and all is well.
    /// </summary>
    public Task CreateInteractionResponseAsync(Interaction interaction, InteractionCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(callback);
        var route = Route.Post("interactions/{interaction.id}/{interaction.token}/callback", interaction.Id, interaction.Token) with
        {
            Repeatable = true,
            DoneWhen = DiscordErrorCode.AlreadyAcknowledged,
            Timeout = CallbackTimeout,
        };
        return pipeline.SendAsync(route, RestBody.Callback(callback), cancellationToken);
    }

    /// <summary>The first response as a message.</summary>
    public Task<Message> GetOriginalResponseAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var route = Route.Get(Original, interaction.ApplicationId, interaction.Token);
        return pipeline.SendAsync(route, null, DiscordJson.Default.Message, cancellationToken);
    }

    /// <summary>
    /// Edits the first response: what a deferral promised, or the component's message. A message of components has to say so by its
    /// flags; who sees it was fixed before.
    /// </summary>
    public Task<Message> EditOriginalResponseAsync(Interaction interaction, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(message);
        var route = Route.Patch(Original, interaction.ApplicationId, interaction.Token);
        return pipeline.SendAsync(route, RestBody.Message(message.ForEdit()), DiscordJson.Default.Message, cancellationToken);
    }

    /// <summary>Deletes the first response.</summary>
    public Task DeleteOriginalResponseAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return pipeline.SendAsync(Route.Delete(Original, interaction.ApplicationId, interaction.Token), null, cancellationToken);
    }

    /// <summary>Sends a further message, public or ephemeral by its flags. Not repeated after a fault: there could be two of it.</summary>
    public Task<Message> CreateFollowUpAsync(Interaction interaction, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(message);
        var route = Route.Post(FollowUp, interaction.ApplicationId, interaction.Token);
        var body = RestBody.Message(message.ForCreation() with { Nonce = null, EnforceNonce = false });
        return pipeline.SendAsync(route, body, DiscordJson.Default.Message, cancellationToken);
    }

    /// <summary>Edits a further message.</summary>
    public Task<Message> EditFollowUpAsync(
        Interaction interaction, Snowflake messageId, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(message);
        var route = Route.Patch(FollowUpMessage, interaction.ApplicationId, interaction.Token, messageId);
        return pipeline.SendAsync(route, RestBody.Message(message.ForEdit()), DiscordJson.Default.Message, cancellationToken);
    }

    /// <summary>Deletes a further message.</summary>
    public Task DeleteFollowUpAsync(Interaction interaction, Snowflake messageId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return pipeline.SendAsync(Route.Delete(FollowUpMessage, interaction.ApplicationId, interaction.Token, messageId), null, cancellationToken);
    }
}
