using System.Text.Json.Nodes;
using MileBot.Playground.Commands;
using MileBot.Playground.Interactions;
using MileBot.Playground.Rules;
using MileBot.Playground.World;

namespace MileBot.Playground.Acting;

/// <summary>A message as one user sees it; it shows what the message says now.</summary>
public sealed class SeenMessage
{
    private readonly Participant who;

    internal SeenMessage(Participant who, Message message)
    {
        this.who = who;
        Message = message;
    }

    /// <summary>The message itself.</summary>
    public Message Message { get; }

    public bool IsEphemeral => Message.IsEphemeral;

    public bool IsLoading => Message.IsLoading;

    /// <summary>Whom it notified.</summary>
    public Pings Pinged => Message.Body.Pings;

    /// <summary>All there is to read: content, texts of the components, and of embeds.</summary>
    public string Text => string.Join('\n', new[] { MessageText.Of(Message.Body), EmbedText() }.Where(text => text.Length > 0));

    public IReadOnlyList<SeenButton> Buttons => [.. Components(ComponentKind.Button).Select(component => new SeenButton(component))];

    public IReadOnlyList<SeenSelect> Selects =>
        [.. All().Where(component => ComponentKind.IsSelect(ComponentTree.KindOf(component))).Select(component => new SeenSelect(component))];

    /// <summary>The files that show. With layout components those are only the ones a component refers to.</summary>
    public IReadOnlyList<Attachment> Files =>
        Message.Body.IsComponentsV2 ? [.. Message.Body.Attachments.Where(IsReferredTo)] : Message.Body.Attachments;

    /// <summary>The alternative texts of the pictures.</summary>
    public IReadOnlyList<string> AltTexts =>
        [.. Media().Select(item => item["description"]?.GetValue<string>()).OfType<string>().Concat(Message.Body.Attachments.Select(file => file.Description).OfType<string>())];

    /// <summary>Presses a button, by what it says or by its custom id.</summary>
    public async Task<Reply> PressAsync(string button, CancellationToken cancellationToken = default)
    {
        var reply = Press(button);
        await reply.WhenSettledAsync(cancellationToken);
        return reply;
    }

    /// <summary>Presses a button and does not wait.</summary>
    public Reply Press(string button)
    {
        var pressed = Buttons.FirstOrDefault(known => known.CustomId == button) ?? Buttons.FirstOrDefault(known => known.Label == button)
            ?? throw new ClientRefusalException($"There is no button '{button}', only {string.Join(", ", Buttons.Select(known => $"'{known.Label}'"))}.");
        if (!pressed.IsPressable)
        {
            throw new ClientRefusalException($"The button '{button}' can't be pressed.");
        }

        return Send(pressed.Json, []);
    }

    /// <summary>Chooses in a menu.</summary>
    /// <param name="menu">Its custom id or its placeholder.</param>
    /// <param name="options">What is chosen: labels or values; members, roles and channels by name or mention.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Reply> ChooseAsync(string menu, IEnumerable<string> options, CancellationToken cancellationToken = default)
    {
        var reply = Choose(menu, options);
        await reply.WhenSettledAsync(cancellationToken);
        return reply;
    }

    /// <summary>Chooses in a menu and does not wait.</summary>
    public Reply Choose(string menu, IEnumerable<string> options)
    {
        var select = Selects.FirstOrDefault(known => known.CustomId == menu) ?? Selects.FirstOrDefault(known => known.Placeholder == menu)
            ?? throw new ClientRefusalException($"There is no menu '{menu}'.");
        if (select.IsDisabled)
        {
            throw new ClientRefusalException($"The menu '{menu}' is closed.");
        }

        var resolved = who.Resolve();
        var values = new SelectReader(resolved).Read(select, [.. options]);
        return Send(select.Json, new() { ["values"] = values }, resolved);
    }

    /// <summary>The same message as another user in the same place sees it.</summary>
    /// <exception cref="ClientRefusalException">That user doesn't see it.</exception>
    public SeenMessage SeenBy(User user) =>
        Message.IsVisibleTo(user)
            ? new(new(who.Discord, user, Message.Channel, []), Message)
            : throw new ClientRefusalException("That user does not see this message.");

    private Reply Send(JsonObject component, JsonObject more, Resolved? resolved = null)
    {
        var data = new JsonObject { ["component_type"] = ComponentTree.KindOf(component), ["id"] = component["id"]!.GetValue<long>(), ["custom_id"] = component["custom_id"]!.GetValue<string>() };
        foreach (var (name, value) in more)
        {
            data[name] = value?.DeepClone();
        }

        if (resolved is { Json.Count: > 0 })
        {
            data["resolved"] = resolved.Json;
        }

        return who.Send(InteractionType.Component, data, Installs(), Message);
    }

    /// <summary>A message keeps the installations it was written by.</summary>
    private HashSet<int> Installs() =>
        Message.AnswerTo?.Payload["authorizing_integration_owners"] is JsonObject owners
            ? [.. owners.Select(owner => owner.Key == "0" ? 0 : 1)]
            : [0];

    private IEnumerable<JsonObject> All() => ComponentTree.All(Message.Body.Components);

    private IEnumerable<JsonObject> Components(int kind) => All().Where(component => ComponentTree.KindOf(component) == kind);

    private IEnumerable<JsonObject> Media() =>
        Components(ComponentKind.MediaGallery).SelectMany(gallery => gallery["items"]!.AsArray().OfType<JsonObject>())
            .Concat(Components(ComponentKind.Thumbnail));

    private bool IsReferredTo(Attachment file) =>
        Media().Select(item => item["media"]).Concat(Components(ComponentKind.File).Select(component => component["file"]))
            .Any(media => media?["url"]?.GetValue<string>() == $"attachment://{file.FileName}");

    private string EmbedText() => string.Join('\n', Message.Body.Embeds.OfType<JsonObject>().SelectMany(EmbedTexts).OfType<string>());

    private static IEnumerable<string?> EmbedTexts(JsonObject embed) =>
        new[] { embed["author"]?["name"], embed["title"], embed["description"] }
            .Concat((embed["fields"] as JsonArray)?.SelectMany(field => new[] { field!["name"], field["value"] }) ?? [])
            .Append(embed["footer"]?["text"])
            .Select(text => text?.GetValue<string>());
}
