using Microsoft.AspNetCore.Components;
using MileBot.Playground.Acting;
using MileBot.Playground.Commands;
using MileBot.Playground.Interactions;
using MileBot.Playground.Markdown;
using MileBot.Playground.World;

namespace MileBot.Playground.Pages;

/// <summary>A message as its reader sees it, with everything to press.</summary>
public sealed partial class MessageView : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required SeenMessage Message { get; set; }

    /// <summary>Who reads it.</summary>
    [Parameter]
    [EditorRequired]
    public required User Reader { get; set; }

    /// <summary>Told of what was pressed or chosen.</summary>
    [Parameter]
    public EventCallback<Reply> OnReply { get; set; }

    /// <summary>Told why something could not be pressed or chosen.</summary>
    [Parameter]
    public EventCallback<string> OnRefused { get; set; }

    [Inject]
    private LocalDiscord Discord { get; set; } = null!;

    private MessageBody Body => Message.Message.Body;

    /// <summary>Who used which command.</summary>
    private string? Origin => Message.Message.AnswerTo is { Type: InteractionType.Command } used
        ? $"{NameOf(used.User)} used /{used.Payload["data"]!["name"]}"
        : null;

    private MarkupString Html(string text) =>
        new(new DiscordMarkdown(new(Discord.World, Message.Message.Channel.Guild, Discord.Options.Time)).ToHtml(text));

    private string NameOf(User user) => Message.Message.Channel.Guild?.FindMember(user.Id)?.DisplayName ?? user.DisplayName;

    private Task PressAsync(string customId) => TryAsync(() => Message.SeenBy(Reader).Press(customId));

    private Task ChooseAsync((string CustomId, string[] Values) chosen) =>
        TryAsync(() => Message.SeenBy(Reader).Choose(chosen.CustomId, chosen.Values));

    private async Task TryAsync(Func<Reply> act)
    {
        try
        {
            await OnReply.InvokeAsync(act());
        }
        catch (ClientRefusalException refused)
        {
            await OnRefused.InvokeAsync(refused.Message);
        }
    }
}
