namespace MileBot.Playground.World;

/// <summary>What kind of channel it is. See Discord Docs/Channel Types.</summary>
public enum ChannelType
{
    Text = 0,
    DirectMessage = 1,
    Voice = 2,
    Category = 4,
    Announcement = 5,
}
