using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MileBot.Playground.Commands;
using MileBot.Playground.Interactions;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Acting;

/// <summary>A user in a channel: types commands, presses buttons, and sees what that user sees.</summary>
public sealed class Participant
{
    private readonly IReadOnlyList<OutgoingFile> files;

    internal Participant(LocalDiscord discord, User user, Channel channel, IReadOnlyList<OutgoingFile> files)
    {
        Discord = discord;
        User = user;
        Channel = channel;
        this.files = files;
    }

    public User User { get; }

    public Channel Channel { get; }

    /// <summary>The commands offered here.</summary>
    public IReadOnlyList<RegisteredCommand> Commands => Discord.Commands.OfferedTo(User, Channel);

    /// <summary>The messages the user sees here, oldest first.</summary>
    public IReadOnlyList<SeenMessage> Messages =>
        [.. Channel.Messages.Where(message => message.IsVisibleTo(User)).Select(message => new SeenMessage(this, message))];

    internal LocalDiscord Discord { get; }

    /// <summary>The same user with a file at hand, to be named in an option that takes one.</summary>
    public Participant WithFile(string fileName, ReadOnlyMemory<byte> content, string contentType = "application/octet-stream") =>
        new(Discord, User, Channel, [.. files, new OutgoingFile(fileName, content, contentType)]);

    /// <summary>Types a command and waits until there is something to see for it: a reply, a form, or that nobody answered.</summary>
    /// <exception cref="ClientRefusalException">Discord's client would not send it.</exception>
    public async Task<Reply> TypeAsync(string line, CancellationToken cancellationToken = default)
    {
        var reply = StartTyping(line);
        await reply.WhenSettledAsync(cancellationToken);
        return reply;
    }

    /// <summary>Types a command and does not wait.</summary>
    /// <exception cref="ClientRefusalException">Discord's client would not send it.</exception>
    public Reply StartTyping(string line)
    {
        var typed = CommandLine.Parse(line, Commands);
        var data = CommandData.Finished(typed, Resolve());
        return Send(InteractionType.Command, data, typed.Command.Installs(User, Channel));
    }

    /// <summary>The suggestions for the option a half-typed command ends in.</summary>
    /// <exception cref="ClientRefusalException">There is no such command, or the option has no suggestions.</exception>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string line, CancellationToken cancellationToken = default)
    {
        var typed = CommandLine.Parse(line, Commands);
        if (typed.Values.Count == 0)
        {
            throw new ClientRefusalException("No option is being typed.");
        }

        var (option, text) = typed.Values[^1];
        var data = CommandData.Partial(typed, option, text, Resolve());
        var reply = Send(InteractionType.Autocomplete, data, typed.Command.Installs(User, Channel));
        await reply.WhenSettledAsync(cancellationToken);
        return reply.Suggestions;
    }

    /// <summary>Completes with the first message for which something holds, seen by this user in this channel.</summary>
    public Task<SeenMessage> WhenMessageAsync(Func<SeenMessage, bool> condition, CancellationToken cancellationToken = default) =>
        Discord.World.WhenAsync(() => Messages.FirstOrDefault(condition), cancellationToken);

    internal Resolved Resolve() => new(User, Channel, Discord.Shelf, files);

    internal Reply Send(InteractionType type, JsonObject data, IReadOnlyCollection<int> installs, Message? source = null)
    {
        lock (Discord.World.Gate)
        {
            var id = Discord.World.NextId();
            var token = $"{id}.{RandomNumberGenerator.GetHexString(120, lowercase: true)}";
            var payload = InteractionPayloads.Write(User, Channel, installs);
            payload["id"] = id.ToString();
            payload["application_id"] = Discord.World.Bot.Id.ToString();
            payload["type"] = (int)type;
            payload["token"] = token;
            payload["data"] = data;
            if (source is not null)
            {
                payload["message"] = DiscordObjects.Message(source, Discord.World);
            }

            var interaction = new Interaction(id, token, type, payload, Discord.World.Now) { User = User, Channel = Channel, Source = source };
            Discord.Deliver(interaction);
            return new(this, interaction);
        }
    }
}
