using MileBot.Replies;
using MileBot.Weekly;

namespace MileBot.Organising.Announcing;

/// <summary>Words about a server's announcements.</summary>
internal static class AnnouncementSettingsText
{
    /// <summary>Which bests are announced.</summary>
    public static Markup Of(AnnouncementThreshold threshold) => Markup.Raw(threshold switch
    {
        AnnouncementThreshold.Every => "every new best, first miles included",
        AnnouncementThreshold.Top10 => "a new best among the 10 fastest of its surface",
        AnnouncementThreshold.Top3 => "a new best among the 3 fastest of its surface",
        AnnouncementThreshold.Barriers => "a new best under the next barrier: 8:00, 7:30, 7:00 and so on",
        _ => throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "No words for this threshold."),
    });

    /// <summary>Says that a channel was given up.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="why">What Discord said, in words that go on after "I can't post there:".</param>
    public static Markup Lost(ulong channelId, string why) => Markup.Of(
        $"I can't post in {WeeklyText.Channel(channelId)}: {Markup.Raw(why)} Once that is mended, `/settings announcements channel:` begins anew, there or elsewhere.");
}
