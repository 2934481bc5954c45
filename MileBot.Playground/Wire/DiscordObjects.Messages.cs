using System.Text.Json.Nodes;
using MileBot.Playground.Interactions;
using MileBot.Playground.World;

namespace MileBot.Playground.Wire;

internal static partial class DiscordObjects
{
    /// <summary>A message as Discord sends it back.</summary>
    public static JsonObject Message(Message message, DiscordWorld world)
    {
        var body = message.Body;
        var json = new JsonObject
        {
            ["id"] = message.Id.ToString(),
            ["channel_id"] = message.Channel.Id.ToString(),
            ["type"] = message.AnswerTo is { Type: InteractionType.Command } ? 20 : 0,
            ["author"] = User(message.Author),
            ["content"] = body.Content,
            ["timestamp"] = Instant(message.SentAt),
            ["edited_timestamp"] = message.EditedAt is { } edited ? Instant(edited) : null,
            ["tts"] = false,
            ["pinned"] = false,
            ["flags"] = (int)body.Flags,
            ["mention_everyone"] = body.Pings.Everyone,
            ["mentions"] = Array(body.Pings.Users.Select(world.FindUser).OfType<User>(), User),
            ["mention_roles"] = Ids(body.Pings.Roles),
            ["attachments"] = Array(body.Attachments, Attachment),
            ["embeds"] = Array(body.Embeds, embed => Embed(embed!, body)),
            ["components"] = Array(body.Components, component => Component(component!, message)),
        };
        AddOrigin(json, message, world);
        return json;
    }

    private static void AddOrigin(JsonObject json, Message message, DiscordWorld world)
    {
        if (message.Nonce is { } nonce)
        {
            json["nonce"] = nonce;
        }

        if (message.Author.IsBot)
        {
            json["application_id"] = world.Bot.Id.ToString();
        }

        if (message.AnswerTo is { } interaction)
        {
            json["webhook_id"] = world.Bot.Id.ToString();
            json["interaction_metadata"] = new JsonObject
            {
                ["id"] = interaction.Id.ToString(),
                ["type"] = (int)interaction.Type,
                ["user"] = User(interaction.User),
                ["authorizing_integration_owners"] = interaction.Payload["authorizing_integration_owners"]!.DeepClone(),
            };
        }
    }

    private static JsonObject Embed(JsonNode embed, MessageBody body)
    {
        var json = embed.DeepClone().AsObject();
        json["type"] = "rich";
        foreach (var picture in new[] { json["image"], json["thumbnail"] }.OfType<JsonObject>())
        {
            if (Attached(picture, body) is { } file)
            {
                picture["url"] = file.Url.AbsoluteUri;
                picture["proxy_url"] = file.Url.AbsoluteUri;
            }
        }

        return json;
    }
}
