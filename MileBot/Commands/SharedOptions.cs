using MileBot.Core;

namespace MileBot.Commands;

/// <summary>Options that mean the same in every command.</summary>
internal static class SharedOptions
{
    public static ChoiceOption<Surface> Surface { get; } = new(
        "surface",
        "Where: track, road, indoor, or an unofficial time trial",
        [
            new("Track (400 m outdoor)", "track", Core.Surface.Track),
            new("Road", "road", Core.Surface.Road),
            new("Indoor (short track)", "indoor", Core.Surface.Indoor),
            new("Time trial (unofficial)", "trial", Core.Surface.Trial),
        ]);

    public static FlagOption Private { get; } = new("private", "Show the answer to me only");

    public static MemberOption Member { get; } = new("member", "Whose; you, if left out");
}
