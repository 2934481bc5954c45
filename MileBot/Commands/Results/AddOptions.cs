using MileBot.Commands.Pb;
using MileBot.Core;

namespace MileBot.Commands.Results;

/// <summary>The options of <c>/results add</c>. Those that <c>/pb</c> has as well have its names, and are read as there.</summary>
internal static class AddOptions
{
    public static TextOption Time { get; } = new("time", "Their time, such as 6:42 or 6:42.3", PbOptions.Time.MaxLength) { IsRequired = true };

    public static MemberOption Member { get; } = new("member", "Who ran it, where they are in this server");

    public static TextOption Guest { get; } = new("guest", "Who ran it by name, where they aren't: guests and members known are offered", GuestName.MaxLength)
    {
        Suggests = true,
    };

    public static IReadOnlyList<CommandOption> All { get; } =
    [
        Time,
        Member,
        Guest,
        SharedOptions.Surface,
        new TextOption(PbOptions.Date.Name, "When they ran it: today (if left out), yesterday, monday, 20 Nov, 2026-11-20", PbOptions.Date.MaxLength),
        new TextOption(PbOptions.Location.Name, "Where they ran it", PbOptions.Location.MaxLength),
        new ChoiceOption<Timing>(
            PbOptions.Timing.Name,
            PbOptions.Timing.Description,
            [.. PbOptions.Timing.Choices.Select(choice => choice.Value switch
            {
                Timing.Watch => choice with { Label = "Their own watch" },
                Timing.Hand => choice with { Label = "By hand, by somebody else, such as you" },
                _ => choice,
            })]),
        new TextOption(PbOptions.Note.Name, "Anything worth remembering; the runner reads it", PbOptions.Note.MaxLength),
    ];
}
