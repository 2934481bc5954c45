namespace MileBot.Commands.Guide;

/// <summary>The options of <c>/guide</c>.</summary>
internal static class GuideOptions
{
    public const string CommandName = "guide";

    public static TextOption Topic { get; } = new("topic", "A word of what you want to know; leave it out for the menu", MaxLength: 100)
    {
        Suggests = true,
    };

    public static IReadOnlyList<CommandOption> All { get; } = [Topic, SharedOptions.Private];
}
