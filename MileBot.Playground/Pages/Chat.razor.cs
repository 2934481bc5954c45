using Microsoft.AspNetCore.Components;
using MileBot.Playground.Acting;
using MileBot.Playground.Interactions;
using MileBot.Playground.World;

namespace MileBot.Playground.Pages;

/// <summary>The page: a server, a channel, a member to act as, what they see there, and where they type.</summary>
public sealed partial class Chat : ComponentBase, IDisposable
{
    private readonly List<Reply> replies = [];
    private OpenForm? form;
    private string refusal = "";

    [Inject]
    private LocalDiscord Discord { get; set; } = null!;

    private Guild? Guild { get; set; }

    private Channel Channel { get; set; } = null!;

    private User User { get; set; } = null!;

    private Participant Place => Discord.As(User).In(Channel);

    private IEnumerable<User> People => Guild is { } guild ? guild.Members.Select(member => member.User).Where(user => !user.IsBot) : Discord.World.Users;

    private IEnumerable<Channel> VisibleChannels =>
        Guild?.Channels.Where(channel => Guild.FindMember(User.Id)?.PermissionsIn(channel).HasFlag(Permissions.ViewChannel) == true) ?? [];

    /// <summary>What was done here and has no message to show for it: still waiting, or failed.</summary>
    private IEnumerable<Reply> Unanswered => replies.Where(reply =>
        reply.Interaction.Channel == Channel && reply.Interaction.User == User
        && reply.State is InteractionState.Waiting or InteractionState.Failed);

    /// <inheritdoc/>
    public void Dispose() => Discord.World.Changed -= OnChanged;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Discord.World.Changed += OnChanged;
        Choose(Discord.World.Guilds[0]);
    }

    private void OnChanged(WorldChange change) => _ = InvokeAsync(StateHasChanged);

    private void Choose(Guild guild)
    {
        Guild = guild;
        User = User is not null && guild.FindMember(User.Id) is not null ? User : People.First();
        Choose(VisibleChannels.First());
    }

    private void ChooseDirectMessage()
    {
        Guild = null;
        Choose(Discord.World.DirectMessageWith(User));
    }

    private void Choose(Channel channel)
    {
        Channel = channel;
        refusal = "";
        form = null;
    }

    private void ActAs(ChangeEventArgs change)
    {
        User = People.First(person => person.Id.ToString() == change.Value?.ToString());
        if (Guild is null)
        {
            ChooseDirectMessage();
        }
        else if (!VisibleChannels.Contains(Channel))
        {
            Choose(VisibleChannels.First());
        }
    }

    /// <summary>Keeps an eye on a reply until it opens a form, shows up as a message, or fails.</summary>
    private async Task Follow(Reply reply)
    {
        refusal = "";
        replies.Add(reply);
        StateHasChanged();
        await reply.WhenAcknowledgedAsync();
        form = reply.Form;
    }

    private void Refuse(string reason) => refusal = reason;

    private void CloseForm() => form = null;

    private string NameOf(User user) => Guild?.FindMember(user.Id)?.DisplayName ?? user.DisplayName;

    private static string PendingText(Reply reply) => reply switch
    {
        { DidNotRespond: false } => "Sending…",
        { Interaction.Type: InteractionType.Component } => "This interaction failed",
        _ => Reply.NoResponse,
    };

    private static string Initials(string name) => string.Concat(name.Split(' ').Select(word => word[0]).Take(3));
}
