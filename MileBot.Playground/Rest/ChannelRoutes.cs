using System.Globalization;
using System.Text.Json;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>Channels and their messages. See Discord Docs/Channels Resource and Messages Resource.</summary>
internal sealed class ChannelRoutes(DiscordWorld world, MessageComposer composer)
{
    private const string Messages = "/channels/{channel_id}/messages";
    private const string OneMessage = Messages + "/{message_id}";
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(5);

    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/channels/{channel_id}", call => Answer.Ok(DiscordObjects.Channel(Find(call)))),
        new("GET", Messages, List) { Limit = RateLimit.Messages },
        new("POST", Messages, Create) { Limit = RateLimit.Messages },
        new("GET", OneMessage, Read) { Limit = RateLimit.Messages },
        new("PATCH", OneMessage, Edit) { Limit = RateLimit.Messages },
        new("DELETE", OneMessage, Delete) { Limit = RateLimit.Messages },
        new("POST", "/users/@me/channels", OpenDirectMessage),
    ];

    /// <summary>The channel, if the bot can see it.</summary>
    private Channel Find(Call call)
    {
        var channel = world.FindChannel(call.Id("channel_id")) ?? throw ApiRefusal.UnknownChannel();
        Demand(channel, Permissions.ViewChannel, ApiRefusal.MissingAccess);
        return channel;
    }

    private static void Demand(Channel channel, Permissions needed, Func<ApiRefusal> refusal)
    {
        if (channel.Guild is not null && !channel.ApplicationPermissions.HasFlag(needed))
        {
            throw refusal();
        }
    }

    private Answer List(Call call)
    {
        var channel = Find(call);
        var errors = new FormErrors();
        var query = call.QueryForm(errors);
        var limit = (int)(query.Integer("limit", 1, 100) ?? 50);
        var (before, after, around) = (query.Id("before"), query.Id("after"), query.Id("around"));
        errors.ThrowIfAny();
        if (new[] { before, after, around }.Count(id => id is not null) > 1)
        {
            throw Exclusive(query);
        }

        // Without Read Message History the list is empty, no error. See Discord Docs/Get Channel Messages.
        var readable = channel.Guild is null || channel.ApplicationPermissions.HasFlag(Permissions.ReadMessageHistory)
            ? channel.Messages.Where(message => !message.IsEphemeral)
            : [];
        return Answer.Ok(DiscordObjects.Array(Page([.. readable], limit, before, after, around), message => DiscordObjects.Message(message, world)));
    }

    private static ApiRefusal Exclusive(Form query)
    {
        query.Fail("", "CHANNEL_MESSAGES_QUERY_EXCLUSIVE", "before, after and around are mutually exclusive.");
        return query.Errors.ToRefusal();
    }

    /// <summary>A page of messages, newest first.</summary>
    private static IEnumerable<Message> Page(List<Message> all, int limit, Snowflake? before, Snowflake? after, Snowflake? around)
    {
        if (after is { } since)
        {
            return all.Where(message => message.Id > since).Take(limit).Reverse();
        }

        if (around is { } middle)
        {
            var older = all.Where(message => message.Id <= middle).TakeLast((limit / 2) + 1);
            return older.Concat(all.Where(message => message.Id > middle).Take((limit - 1) / 2)).TakeLast(limit).Reverse();
        }

        return all.Where(message => before is not { } until || message.Id < until).TakeLast(limit).Reverse();
    }

    private Answer Create(Call call)
    {
        var channel = Find(call);
        if (!channel.HoldsMessages)
        {
            throw ApiRefusal.NonTextChannel();
        }

        Demand(channel, Permissions.SendMessages, ApiRefusal.MissingPermissions);
        if (channel.Recipient is { AcceptsDirectMessages: false })
        {
            throw ApiRefusal.CannotSendToUser();
        }

        var nonce = ReadNonce(call, out var enforced);
        if (enforced && FindByNonce(channel, nonce!) is { } sent)
        {
            return Answer.Ok(DiscordObjects.Message(sent, world));
        }

        var body = composer.Compose(call.Payload, call.Body.Uploads, MessageUse.ChannelMessage, channel);
        DemandFor(body, channel);
        var message = new Message(world.NextId(), channel, world.Bot, world.Now) { Body = body, Nonce = nonce };
        world.Add(message);
        return Answer.Ok(DiscordObjects.Message(message, world));
    }

    private Message FindMessage(Call call)
    {
        var id = call.Id("message_id");
        return Find(call).Messages.Find(message => message.Id == id && !message.IsEphemeral) ?? throw ApiRefusal.UnknownMessage();
    }

    /// <summary>Without Read Message History there is none to read. See Discord Docs/Message, "Get Channel Message".</summary>
    private Answer Read(Call call)
    {
        Demand(Find(call), Permissions.ReadMessageHistory, ApiRefusal.MissingAccess);
        return Answer.Ok(DiscordObjects.Message(FindMessage(call), world));
    }

    /// <summary>Only its own author edits a message.</summary>
    private Answer Edit(Call call)
    {
        var message = FindMessage(call);
        if (message.Author != world.Bot)
        {
            throw ApiRefusal.NotTheAuthor();
        }

        world.Edit(message, composer.Compose(call.Payload, call.Body.Uploads, MessageUse.ChannelEdit, message.Channel, message.Body));
        return Answer.Ok(DiscordObjects.Message(message, world));
    }

    /// <summary>One's own messages are one's own to delete; others' take a permission.</summary>
    private Answer Delete(Call call)
    {
        var message = FindMessage(call);
        if (message.Author != world.Bot)
        {
            Demand(message.Channel, Permissions.ManageMessages, ApiRefusal.MissingPermissions);
        }

        world.Remove(message);
        return Answer.NoContent;
    }

    private static void DemandFor(MessageBody body, Channel channel)
    {
        if (body.Embeds.Count > 0)
        {
            Demand(channel, Permissions.EmbedLinks, ApiRefusal.MissingPermissions);
        }

        if (!body.Attachments.IsEmpty)
        {
            Demand(channel, Permissions.AttachFiles, ApiRefusal.MissingPermissions);
        }
    }

    private static string? ReadNonce(Call call, out bool enforced)
    {
        var errors = new FormErrors();
        var form = new Form(call.Payload, errors);
        var nonce = call.Payload["nonce"] is { } given && given.GetValueKind() is JsonValueKind.Number
            ? form.Integer("nonce")?.ToString(CultureInfo.InvariantCulture)
            : form.Text("nonce", 0, 25);
        enforced = form.Flag("enforce_nonce") == true && nonce is { Length: > 0 };
        errors.ThrowIfAny();
        return nonce;
    }

    /// <summary>A message of the last few minutes with the same nonce.</summary>
    private Message? FindByNonce(Channel channel, string nonce) =>
        channel.Messages.FindLast(message => message.Nonce == nonce && message.Author == world.Bot && world.Now - message.SentAt < NonceLife);

    private Answer OpenDirectMessage(Call call)
    {
        var errors = new FormErrors();
        var id = new Form(call.Payload, errors).Id("recipient_id", required: true);
        errors.ThrowIfAny();
        var user = world.FindUser(id!.Value) ?? throw ApiRefusal.UnknownUser();
        return user.IsBot ? throw ApiRefusal.CannotSendToUser() : Answer.Ok(DiscordObjects.Channel(world.DirectMessageWith(user)));
    }
}
