using MileBot.Core;

namespace MileBot.Commands.Profile;

/// <summary>The options of <c>/profile</c>.</summary>
internal static class ProfileOptions
{
    public const string CommandName = "profile";

    public static ChoiceOption<Said<Category>> Category { get; } = new(
        "category",
        "Whose boards and records you are held against",
        [
            new("Women", "women", new(Core.Category.Women)),
            new("Men", "men", new(Core.Category.Men)),
            new("Nonbinary", "nonbinary", new(Core.Category.Nonbinary)),
            new("None", "none", new(null)),
        ]);

    /// <summary>Its bounds are wide, so that a slip is answered in our own words.</summary>
    public static NumberOption BirthYear { get; } = new(
        "birth-year", "The year you were born, for age grades: shown to nobody; 0 forgets it", 0, 9_999);

    public static ChoiceOption<Said<Sex>> CompareWith { get; } = new(
        "compare-with",
        "Whose record and age table to use if your category has none of its own",
        [new("The women's", "women", new(Sex.Women)), new("The men's", "men", new(Sex.Men)), new("None", "none", new(null))]);

    public static ChoiceOption<Said<Units>> Units { get; } = new(
        "units",
        "How you read paces, heights and temperatures",
        [
            new("Kilometres, °C", "metric", new(MileBot.Units.Metric)),
            new("Miles, °F", "imperial", new(MileBot.Units.Imperial)),
            new("The server's", "server", new(null)),
        ]);

    public static TextOption TimeZone { get; } = new(
        "time-zone", "Where you are, such as London, EST or Asia/Tokyo; \"server\" for the server's", 60)
    { Suggests = true };

    public static FlagOption Announce { get; } = new("announce", "Whether this server may announce your bests");

    public static IReadOnlyList<CommandOption> All { get; } = [Category, BirthYear, CompareWith, Units, TimeZone, Announce];
}
