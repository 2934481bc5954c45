using System.Text.Json.Nodes;
using MileBot.Playground.Rules;
using MileBot.Playground.World;

namespace MileBot.Playground.Interactions;

/// <summary>Applies what an application answers: the first response, its edits, what follows. The world is locked.</summary>
internal sealed class InteractionResponder(DiscordWorld world, InteractionBook book, MessageComposer composer)
{
    private const int FollowUpsOfUserInstall = 5;

    /// <summary>The first response.</summary>
    public void Acknowledge(Interaction interaction, JsonObject response, IReadOnlyList<Upload> uploads)
    {
        var errors = new FormErrors();
        var form = new Form(response, errors);
        var type = form.OneOf("type", CallbackType.AllowedFor(interaction), required: true);
        var data = form.Child("data", required: type is CallbackType.Message or CallbackType.Modal or CallbackType.Suggestions);
        errors.ThrowIfAny();
        var payload = data?.Body ?? [];
        switch (type)
        {
            case CallbackType.Message:
                Send(interaction, composer.Compose(payload, uploads, MessageUse.Reply, interaction.Channel));
                book.Move(interaction, InteractionState.Answered);
                break;
            case CallbackType.DeferredMessage:
                Defer(interaction, payload);
                break;
            case CallbackType.DeferredUpdate:
                interaction.Original = interaction.Source;
                book.Move(interaction, InteractionState.Acknowledged);
                break;
            case CallbackType.Update:
                var source = interaction.Source!;
                world.Edit(source, composer.Compose(payload, uploads, MessageUse.Update, interaction.Channel, source.Body));
                interaction.Original = source;
                book.Move(interaction, InteractionState.Answered);
                break;
            case CallbackType.Suggestions:
                Suggest(interaction, payload);
                break;
            case CallbackType.Modal:
                OpenForm(interaction, payload);
                break;
        }
    }

    /// <summary>Edits the first reply, or a later one.</summary>
    public Message Edit(Interaction interaction, Message message, JsonObject payload, IReadOnlyList<Upload> uploads)
    {
        var body = composer.Compose(payload, uploads, MessageUse.Edit, interaction.Channel, message.Body);
        world.Edit(message, body with { Flags = body.Flags & ~MessageFlags.Loading });
        if (message == interaction.Original)
        {
            book.Move(interaction, InteractionState.Answered);
        }

        return message;
    }

    /// <summary>Adds a reply. Right after a deferral it becomes the first reply, as Discord still does.</summary>
    public Message FollowUp(Interaction interaction, JsonObject payload, IReadOnlyList<Upload> uploads)
    {
        if (interaction is { State: InteractionState.Thinking, Original: { IsLoading: true } loading })
        {
            var kept = composer.Compose(payload, uploads, MessageUse.FollowUp, interaction.Channel);
            world.Edit(loading, kept with { Flags = (kept.Flags & ~MessageFlags.Ephemeral) | (loading.Body.Flags & MessageFlags.Ephemeral) });
            book.Move(interaction, InteractionState.Answered);
            return loading;
        }

        if (interaction.IsUserInstallOnly && interaction.FollowUps.Count >= FollowUpsOfUserInstall)
        {
            throw new ApiRefusal(400, 40094, "This interaction has hit the maximum number of follow up messages.");
        }

        var message = Add(interaction, composer.Compose(payload, uploads, MessageUse.FollowUp, interaction.Channel));
        interaction.FollowUps = interaction.FollowUps.Add(message);
        book.Move(interaction, InteractionState.Answered);
        return message;
    }

    /// <summary>Deletes a reply.</summary>
    public void Delete(Interaction interaction, Message message)
    {
        world.Remove(message);
        if (interaction.Original == message)
        {
            interaction.Original = null;
        }

        interaction.FollowUps = interaction.FollowUps.Remove(message);
        book.Move(interaction, message.IsLoading ? InteractionState.Acknowledged : interaction.State);
    }

    private void Defer(Interaction interaction, JsonObject payload)
    {
        var errors = new FormErrors();
        var asked = (MessageFlags)(new Form(payload, errors).Integer("flags", 0, int.MaxValue) ?? 0);
        if ((asked & ~MessageUse.Deferral.Flags) != MessageFlags.None)
        {
            errors.Add("data/flags", "BITFIELD_TYPE_INVALID", "Only the flag EPHEMERAL can be set when deferring.");
        }

        errors.ThrowIfAny();
        Send(interaction, new() { Flags = asked | MessageFlags.Loading });
        book.Move(interaction, InteractionState.Thinking);
    }

    private void Suggest(Interaction interaction, JsonObject payload)
    {
        var errors = new FormErrors();
        var form = new Form(payload, errors, "data");
        var type = InteractionPayloads.FocusedOption(interaction.Payload)?["type"]?.GetValue<int>() ?? 3;
        foreach (var choice in form.Children("choices", max: 25, required: true))
        {
            ChoiceRules.Check(choice, type);
        }

        errors.ThrowIfAny();
        interaction.Choices = (JsonArray)payload["choices"]!.DeepClone();
        book.Move(interaction, InteractionState.Suggested);
    }

    private void OpenForm(Interaction interaction, JsonObject payload)
    {
        var errors = new FormErrors();
        ModalRules.Check(new(payload, errors, "data"));
        errors.ThrowIfAny();
        var form = (JsonObject)payload.DeepClone();
        ComponentNumbers.Fill((JsonArray)form["components"]!);
        interaction.Form = form;
        book.Move(interaction, InteractionState.FormOpened);
    }

    private void Send(Interaction interaction, MessageBody body) => interaction.Original = Add(interaction, body);

    private Message Add(Interaction interaction, MessageBody body)
    {
        var message = new Message(world.NextId(), interaction.Channel, world.Bot, world.Now) { Body = body, AnswerTo = interaction };
        world.Add(message);
        return message;
    }
}
