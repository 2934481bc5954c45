using MileBot.Commands;
using MileBot.Commands.Pb;
using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using MileBot.Replies;

namespace MileBot.Wire;

/// <summary>Lets the commands answer what Discord asks.</summary>
internal sealed class InteractionAdapter(CommandRouter router, TimeProvider time) : IInteractionHandler
{
    private const int MaxChoiceText = 100;

    /// <inheritdoc/>
    public Deferral PlanDeferral(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ApplicationCommand => IsPrivate(interaction) ? Deferral.EphemeralReply : Deferral.PublicReply,
        InteractionType.MessageComponent when MayOpenForm(interaction) => Deferral.None,
        InteractionType.ModalSubmit when interaction.Message is null => Deferral.EphemeralReply,
        _ => Deferral.Update,
    };

    /// <inheritdoc/>
    public async Task<InteractionResponse> HandleAsync(Interaction interaction, IProgress<OutgoingMessage> interim, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        switch (interaction.Type)
        {
            case InteractionType.ApplicationCommand:
                var call = InteractionReader.ToCall(interaction, now);
                return ReplyRenderer.ToResponse(await router.RunAsync(interaction.Data.Name ?? "", call, cancellationToken), canReplace: false);
            case InteractionType.MessageComponent when InteractionReader.ToPress(interaction, now) is { } press:
                return ReplyRenderer.ToResponse(await router.PressAsync(press with { Interim = new InterimReplies(interim) }, cancellationToken), canReplace: true);
            case InteractionType.ModalSubmit when InteractionReader.ToSubmission(interaction, now) is { } submission:
                return ReplyRenderer.ToResponse(await router.SubmitAsync(submission, cancellationToken), canReplace: interaction.Message is not null);
            case InteractionType.ApplicationCommandAutocomplete:
                return InteractionResponse.Offer(await SuggestAsync(interaction, now, cancellationToken));
            default:
                return ReplyRenderer.ToResponse(ComponentPress.Outdated, canReplace: false);
        }
    }

    /// <inheritdoc/>
    public OutgoingMessage DescribeFailure(Interaction interaction, string reference) => ReplyRenderer.ToMessage(Reply.Refusal(Markup.Of(
        $"Something went wrong on my side. Try it once more; if it happens again, tell whoever runs me this reference: `{reference}`.")));

    private bool IsPrivate(Interaction interaction) =>
        router.Find(interaction.Data.Name ?? "") is not { IsAlwaysPrivate: false }
        || interaction.Data.Argument(SharedOptions.Private.Name)?.Value?.AsBoolean is true
        || interaction.Data.Argument(PbOptions.Proof.Name) is not null; // Mostly its mile then waits for an approval, which others aren't shown.

    private bool MayOpenForm(Interaction interaction) =>
        interaction.Data.CustomId is { } customId && ComponentId.Parse(customId) is { } component
        && router.Find(component.Command) is { } declaration && declaration.FormActions.Contains(component.Action, StringComparer.Ordinal);

    private async Task<IReadOnlyList<CommandChoice>> SuggestAsync(Interaction interaction, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (InteractionReader.ToTyping(interaction, now) is not { } typing) return [];

        var suggestions = await router.SuggestAsync(interaction.Data.Name ?? "", typing, cancellationToken);
        return [.. suggestions
            .Where(suggestion => suggestion.Value.Length <= MaxChoiceText)
            .Select(suggestion => new CommandChoice(TextBudget.Cut(suggestion.Label, MaxChoiceText), suggestion.Value))];
    }
}
