using CsCheck;
using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Properties;

/// <summary>Generators of what the sport knows.</summary>
internal static class CoreGen
{
    /// <summary>A mile that the parser takes: 2:00 to 2:00:00.</summary>
    public static Gen<RaceTime> Mile { get; } = Gen.Long[12_000, 720_000].Select(RaceTime.FromHundredths);

    /// <summary>A mile that people race: 3:43.13 to 15:00.</summary>
    public static Gen<RaceTime> RacedMile { get; } = Gen.Long[22_313, 90_000].Select(RaceTime.FromHundredths);

    public static Gen<Sex> Sex { get; } = Gen.OneOf(Enum.GetValues<Sex>());

    public static Gen<Surface> Surface { get; } = Gen.OneOf(Enum.GetValues<Surface>());

    public static Gen<PacingStrategy> Strategy { get; } = Gen.OneOf(Enum.GetValues<PacingStrategy>());

    public static Gen<StandardDistance> Distance { get; } = Gen.OneOf(StandardDistance.All.ToArray());

    public static Gen<Course> Course { get; } = Gen.OneOf(
        MileBot.Core.Pacing.Course.Track400, MileBot.Core.Pacing.Course.Track200, MileBot.Core.Pacing.Course.Track160,
        MileBot.Core.Pacing.Course.Track300, MileBot.Core.Pacing.Course.RoadBy400, MileBot.Core.Pacing.Course.RoadByQuarter,
        MileBot.Core.Pacing.Course.RoadByKilometre);
}
