using MileBot.Organising.Announcing;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Commands.Settings;

/// <summary><c>/settings announcements</c>: where new bests are announced, and which of them.</summary>
internal sealed class AnnouncementsPage(AnnouncementSettingsStore settings, AnnouncementStore announcements, ServerSettingsStore servers) : ISettingsPage
{
    private static readonly ChannelOption Channel = new("channel", "Where: a channel or thread");

    private static readonly ChoiceOption<AnnouncementThreshold> Threshold = new(
        "threshold",
        "Which new bests: every one, if left out",
        [
            new("Every new best", "every", AnnouncementThreshold.Every),
            new("Among the club's 10 fastest", "top-10", AnnouncementThreshold.Top10),
            new("Among the club's 3 fastest", "top-3", AnnouncementThreshold.Top3),
            new("Under a barrier: 8:00, 7:30, 7:00…", "barriers", AnnouncementThreshold.Barriers),
        ]);

    private static readonly NumberOption DailyCap = new(
        "daily-cap", "How many a day at most, from 1 to 50: 10, if left out", 1, AnnouncementSettings.MostADay);

    private static readonly FlagOption Off = new("off", "True: nothing is announced any more");

    public Subcommand Declaration { get; } = new("announcements", "Where new bests are announced, and which", [Channel, Threshold, DailyCap, Off]);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var (channel, threshold, cap) = (call.Channel(Channel), call.Choice(Threshold), call.Number(DailyCap));
        var isChange = channel is not null || threshold is not null || cap is not null;
        if (call.Flag(Off))
        {
            return isChange
                ? Reply.Refusal(Markup.Raw("That says both what to announce and to stop. Try `/settings announcements off:True` alone. Nothing was changed."))
                : await OffAsync(call.Caller.Guild, cancellationToken);
        }

        var before = await settings.FindAsync(call.Caller.Guild, cancellationToken);
        if (!isChange) return before is null ? NotSet : await ComposeAsync(before, "Announcements of new bests", call.Now, cancellationToken);
        if (channel is not null && PostChannel.Refusal(channel) is { } refusal) return refusal;

        if ((channel?.Id ?? before?.ChannelId) is not { } channelId)
        {
            return Reply.Refusal(Markup.Raw("Say where, too: `/settings announcements channel:#general`. Nothing was changed."));
        }

        var now = new AnnouncementSettings(
            call.Caller.Guild, channelId, threshold ?? before?.Threshold ?? AnnouncementThreshold.Every, cap ?? before?.DailyCap ?? AnnouncementSettings.DefaultDailyCap)
        {
            SetBy = call.Caller.Person.Id,
        };
        await settings.SetAsync(now, Instant.FromDateTimeOffset(call.Now), cancellationToken);
        return await ComposeAsync(now, "Saved: announcements of new bests", call.Now, cancellationToken);
    }

    private static Reply NotSet { get; } = Reply.Of(
        new Block.Heading(Markup.Raw("New bests are not announced")),
        new Block.Paragraph(Markup.Raw("`/settings announcements channel:#general` has each new best told there, at most 10 a day, and pings nobody."))) with
    {
        IsPrivate = true,
    };

    private async Task<Reply> OffAsync(ulong guildId, CancellationToken cancellationToken) => await settings.RemoveAsync(guildId, cancellationToken)
        ? Reply.Of(new Block.Paragraph(Markup.Raw("New bests are no longer announced. What was announced stays."))) with { IsPrivate = true }
        : NotSet;

    private async Task<Reply> ComposeAsync(AnnouncementSettings shown, string title, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zone = (await servers.FindAsync(shown.GuildId, cancellationToken)).Zone ?? DateTimeZone.Utc;
        var today = await announcements.CountAsync(shown.GuildId, Instant.FromDateTimeOffset(now).InZone(zone).Date.ToDateOnly(), cancellationToken);
        List<Block> blocks =
        [
            new Block.Heading(Markup.Raw(shown.IsStopped ? "Announcements of new bests are stopped" : title)),
            new Block.Lines(
            [
                Markup.Of($"**Where:** {WeeklyText.Channel(shown.ChannelId)}"),
                Markup.Of($"**Which:** {AnnouncementSettingsText.Of(shown.Threshold)}"),
                Markup.Of($"**At most:** {shown.DailyCap} a day · {today} today"),
            ]),
        ];
        if (shown.Problem is { } problem)
        {
            blocks.Add(new Block.Paragraph(shown.IsStopped
                ? Markup.Raw(problem)
                : Markup.Of($"The channel refused the last one: {Markup.Raw(problem)} I'll try it again soon.")));
        }

        blocks.Add(new Block.Small(Markup.Raw(
            "Each best once and without a ping; what is over the number is left out. Not told: bests whose answer stands in that channel already, `private` and back-dated ones, and those of members who hide or said no in `/profile`.")));
        return new Reply(blocks) { IsPrivate = true };
    }
}
