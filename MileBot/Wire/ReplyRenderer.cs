using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using MileBot.Replies;
using Button = MileBot.Replies.Button;
using WireButton = MileBot.Discord.Model.Button;

namespace MileBot.Wire;

/// <summary>Draws a reply with Discord's components, and keeps to Discord's limits whatever the reply holds.</summary>
internal static class ReplyRenderer
{
    private const int MaxLabel = 80;
    private const int MaxPlaceholder = 150;
    private const int MaxButtons = 5;

    /// <summary>What to answer an interaction with.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="canReplace">Whether the interaction sits on a message that can be replaced.</param>
    public static InteractionResponse ToResponse(Reply reply, bool canReplace)
    {
        if (reply.Opens is { } form) return InteractionResponse.Open(FormRenderer.ToModal(form));

        var message = ToMessage(reply);
        InteractionResponse response = reply.Replaces && canReplace ? InteractionResponse.Update(message) : InteractionResponse.Reply(message);
        return reply.Then is { } then ? response with { FollowUps = [ToMessage(then)] } : response;
    }

    /// <summary>The reply as one message, which can notify nobody.</summary>
    public static OutgoingMessage ToMessage(Reply reply)
    {
        var text = new TextBudget();
        List<Component> components = [.. reply.Blocks.Select(block => ToComponent(block, text)).OfType<Component>()];
        var message = OutgoingMessage.Of(new Container(components) { AccentColor = Colour(reply.Tone) }) with
        {
            Files = [.. reply.Blocks.Where(block => !IsKept(block)).Select(ToFile).OfType<OutgoingFile>()],
        };
        return reply.IsPrivate ? message.AsEphemeral() : message;
    }

    /// <summary>The names of the files that the message has already.</summary>
    public static IReadOnlyList<string> KeptFiles(Reply reply) => [.. reply.Blocks.Where(IsKept).Select(ToFile).OfType<OutgoingFile>().Select(file => file.Name)];

    private static Component? ToComponent(Block block, TextBudget text) => block switch
    {
        Block.Heading heading => ToText(text.Take("## " + heading.Text)),
        Block.Paragraph paragraph => ToText(text.Take(paragraph.Text.Value)),
        Block.Lines lines => ToText(text.Take(string.Join('\n', lines.Items.Select(line => line.Value)))),
        Block.Small small => ToText(text.Take("-# " + small.Text.Value.Replace("\n", "\n-# ", StringComparison.Ordinal))),
        Block.Divider => new Separator(),
        Block.ButtonRow row => new ActionRow([.. row.Buttons.Take(MaxButtons).Select(ToButton)]),
        Block.Menu menu => new ActionRow([ToSelect(menu)]),
        Block.Image image => new MediaGallery([new MediaGalleryItem(new MediaItem(ToFile(image)!.Reference)) { Description = image.Picture.AltText }]),
        Block.Photo photo => new MediaGallery([new MediaGalleryItem(new MediaItem(ToFile(photo)!.Reference)) { Description = photo.AltText }]),
        Block.Attachment attachment => new FileDisplay(new MediaItem(ToFile(attachment)!.Reference)),
        _ => throw new InvalidOperationException($"No component for a block of kind {block.GetType().Name}."),
    };

    private static OutgoingFile? ToFile(Block block) => block switch
    {
        Block.Image image => new OutgoingFile(image.Picture.FileName, image.Picture.Png, "image/png") { Description = image.Picture.AltText },
        Block.Photo { File: var file } photo => new OutgoingFile(file.Name, file.Bytes, file.MediaType) { Description = photo.AltText },
        Block.Attachment { File: var file } => new OutgoingFile(file.Name, file.Bytes, file.MediaType),
        _ => null,
    };

    private static bool IsKept(Block block) => block is Block.Photo { File.IsKept: true } or Block.Attachment { File.IsKept: true };

    private static TextDisplay? ToText(string text) => text.Length == 0 ? null : new TextDisplay(text);

    private static WireButton ToButton(Button button) => new()
    {
        CustomId = button.Id.ToString(),
        Label = TextBudget.Cut(button.Label, MaxLabel),
        Disabled = button.IsDisabled,
        Style = button.Look switch
        {
            ButtonLook.Main => ButtonStyle.Primary,
            ButtonLook.Danger => ButtonStyle.Danger,
            _ => ButtonStyle.Secondary,
        },
    };

    private static StringSelect ToSelect(Block.Menu menu) => new(menu.Id.ToString(), MenuRenderer.ToOptions(menu.Entries))
    {
        Placeholder = TextBudget.Cut(menu.Placeholder, MaxPlaceholder),
    };

    private static int Colour(Tone tone) => tone switch
    {
        Tone.Plain => 0x4F6D7A,
        Tone.Welcome => 0x2E86AB,
        Tone.Celebration => 0xE8A33D,
        Tone.Question => 0x8E6FB5,
        Tone.Problem => 0xB5533C,
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "No colour for this tone."),
    };
}
