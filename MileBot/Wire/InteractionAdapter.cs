using MileBot.Commands;
using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using MileBot.Replies;

namespace MileBot.Wire;

/// <summary>Lets the commands answer what Discord asks.</summary>
internal sealed class InteractionAdapter(CommandRouter router, TimeProvider time) : IInteractionHandler
{
    /// <inheritdoc/>
    public Deferral PlanDeferral(Interaction interaction)
    {
        if (interaction.Type is not InteractionType.ApplicationCommand) return Deferral.Update;

        var isPrivate = router.Find(interaction.Data.Name ?? "") is not { IsAlwaysPrivate: false }
            || interaction.Data.Argument(SharedOptions.Private.Name)?.Value?.AsBoolean is true;
        return isPrivate ? Deferral.EphemeralReply : Deferral.PublicReply;
    }

    /// <inheritdoc/>
    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        switch (interaction.Type)
        {
            case InteractionType.ApplicationCommand:
                var call = InteractionReader.ToCall(interaction, time.GetUtcNow());
                return ReplyRenderer.ToResponse(await router.RunAsync(interaction.Data.Name ?? "", call, cancellationToken), canReplace: false);
            case InteractionType.MessageComponent when InteractionReader.ToPress(interaction, time.GetUtcNow()) is { } press:
                return ReplyRenderer.ToResponse(await router.PressAsync(press, cancellationToken), canReplace: true);
            case InteractionType.ApplicationCommandAutocomplete:
                return InteractionResponse.Offer([]);
            default:
                return ReplyRenderer.ToResponse(ComponentPress.Outdated, canReplace: false);
        }
    }

    /// <inheritdoc/>
    public OutgoingMessage DescribeFailure(Interaction interaction, string reference) => ReplyRenderer.ToMessage(Reply.Refusal(Markup.Of(
        $"Something went wrong on my side. Try it once more; if it happens again, tell whoever runs me this reference: `{reference}`.")));
}
