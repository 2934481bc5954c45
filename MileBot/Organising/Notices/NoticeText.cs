using MileBot.Replies;

namespace MileBot.Organising.Notices;

/// <summary>The words of notices.</summary>
internal static class NoticeText
{
    /// <summary>What an organiser reads on top of a reply.</summary>
    public static Markup Of(Notice notice) => Markup.Of($"**{Title(notice.Topic)}.** {Markup.Raw(notice.Why)}");

    /// <summary>What is written to whoever set it up.</summary>
    public static Reply Letter(Notice notice, string? guildName) => Reply.Of(
        new Block.Heading(Markup.Of($"{guildName ?? "Your server"}: {Title(notice.Topic)}")),
        new Block.Paragraph(Markup.Raw(notice.Why)),
        new Block.Small(Markup.Raw("You get this because you set it up."))) with
    {
        Tone = Tone.Problem,
    };

    private static Markup Title(NoticeTopic topic) => Markup.Raw(topic switch
    {
        NoticeTopic.Announcements => "New bests are no longer announced",
        NoticeTopic.Roles => "Barrier roles are paused",
        NoticeTopic.Verification => "Bests wait for an OK where nobody sees them",
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "No title for this topic."),
    });
}
