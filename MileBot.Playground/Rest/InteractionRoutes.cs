using System.Text.Json.Nodes;
using MileBot.Playground.Interactions;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>Answering interactions and editing the answers. See Discord Docs/Receiving and Responding, Endpoints.</summary>
internal sealed class InteractionRoutes(DiscordWorld world, InteractionBook book, InteractionResponder responder)
{
    private const string Webhook = "/webhooks/{webhook_id}/{webhook_token}";
    private const string Original = Webhook + "/messages/@original";
    private const string Later = Webhook + "/messages/{message_id}";

    public IEnumerable<ApiRoute> All =>
    [
        Open("POST", "/interactions/{interaction_id}/{interaction_token}/callback", Acknowledge) with { Limit = null },
        Open("POST", Webhook, FollowUp),
        Open("GET", Original, call => Read(FindOriginal(call).Message)),
        Open("PATCH", Original, call => Edit(call, FindOriginal(call))),
        Open("DELETE", Original, call => Delete(FindOriginal(call))),
        Open("GET", Later, call => Read(FindLater(call).Message)),
        Open("PATCH", Later, call => Edit(call, FindLater(call))),
        Open("DELETE", Later, call => Delete(FindLater(call))),
    ];

    private static ApiRoute Open(string method, string template, Func<Call, Answer> handle) =>
        new(method, template, handle) { NeedsToken = false, Limit = RateLimit.Webhooks };

    private Answer Acknowledge(Call call)
    {
        var interaction = book.ToAcknowledge(call.Id("interaction_id"), call.Text("interaction_token"));
        responder.Acknowledge(interaction, call.Payload, call.Body.Uploads);
        return call.Flag("with_response") ? Answer.Ok(Describe(interaction, call.Payload)) : Answer.NoContent;
    }

    private JsonObject Describe(Interaction interaction, JsonObject response)
    {
        var type = response["type"]!.GetValue<int>();
        var about = new JsonObject { ["id"] = interaction.Id.ToString(), ["type"] = (int)interaction.Type };
        var description = new JsonObject { ["interaction"] = about };
        if (interaction.Original is { } message && type is not CallbackType.DeferredUpdate)
        {
            about["response_message_id"] = message.Id.ToString();
            about["response_message_loading"] = message.IsLoading;
            about["response_message_ephemeral"] = message.IsEphemeral;
            if (type is CallbackType.Message or CallbackType.Update)
            {
                description["resource"] = new JsonObject { ["type"] = type, ["message"] = DiscordObjects.Message(message, world) };
            }
        }

        return description;
    }

    private Answer FollowUp(Call call)
    {
        var interaction = Find(call);
        return Read(responder.FollowUp(interaction, call.Payload, call.Body.Uploads));
    }

    private Answer Edit(Call call, (Interaction Interaction, Message Message) found) =>
        Read(responder.Edit(found.Interaction, found.Message, call.Payload, call.Body.Uploads));

    private Answer Delete((Interaction Interaction, Message Message) found)
    {
        responder.Delete(found.Interaction, found.Message);
        return Answer.NoContent;
    }

    private Answer Read(Message message) => Answer.Ok(DiscordObjects.Message(message, world));

    private Interaction Find(Call call) => book.ToFollowUp(call.Id("webhook_id"), call.Text("webhook_token"));

    private (Interaction Interaction, Message Message) FindOriginal(Call call)
    {
        var interaction = Find(call);
        return (interaction, interaction.Original ?? throw ApiRefusal.UnknownMessage());
    }

    private (Interaction Interaction, Message Message) FindLater(Call call)
    {
        var interaction = Find(call);
        var id = call.Id("message_id");
        var message = interaction.FollowUps.Find(known => known.Id == id)
            ?? (interaction.Original?.Id == id ? interaction.Original : null);
        return (interaction, message ?? throw ApiRefusal.UnknownMessage());
    }
}
