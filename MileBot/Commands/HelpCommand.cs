using MileBot.Organising;
using MileBot.Replies;

namespace MileBot.Commands;

/// <summary><c>/help</c>: the commands by what one wants to do, each a click away.</summary>
internal sealed class HelpCommand(CommandMentions mentions, Lazy<CommandRouter> router, IEnumerable<ISetUpStep> steps) : ICommand
{
    public CommandDeclaration Declaration { get; } = new("help", "What I can do, and how to ask for it", Purpose.Yourself, Availability.Anywhere, [])
    {
        IsAlwaysPrivate = true,
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var inServer = call.Caller.GuildId is not null;
        var groups = router.Value.Declarations
            .Where(declaration => inServer || declaration.Availability is Availability.Anywhere)
            .Where(declaration => call.Caller.IsOrganiser || !declaration.ForOrganisers)
            .GroupBy(declaration => declaration.Purpose)
            .OrderBy(group => group.Key);
        List<Block> blocks =
        [
            new Block.Heading(Markup.Raw("The mile, together")),
            new Block.Paragraph(Markup.Raw(inServer
                ? "Ran a mile? Type `/pb 6:42`. Any time counts: the one to beat is your own."
                : "Ran a mile? Type `/pb 6:42` in your club's server. Here I work things out for you alone.")),
        ];
        if (call.Caller is { IsOrganiser: true, GuildId: { } guildId }) blocks.AddRange(await NotSetUpAsync(guildId, cancellationToken));
        foreach (var group in groups)
        {
            blocks.Add(new Block.Lines([Markup.Raw($"**{Title(group.Key)}**"), .. group.Select(Line)]));
        }

        return new Reply(blocks) { IsPrivate = true };
    }

    /// <summary>What an organiser could still do for the club.</summary>
    private async Task<IEnumerable<Block>> NotSetUpAsync(ulong guildId, CancellationToken cancellationToken)
    {
        List<Markup> missing = [];
        foreach (var step in steps)
        {
            if (!await step.IsDoneAsync(guildId, cancellationToken)) missing.Add(Markup.Of($"{mentions.Of(step.Command)} {Markup.Raw(step.Gives)}"));
        }

        return missing.Count == 0 ? [] : [new Block.Lines([Markup.Raw("**Not set up here yet** (only organisers see this)"), .. missing])];
    }

    /// <summary>A command with subcommands can't be clicked by itself, so each of these is named.</summary>
    private Markup Line(CommandDeclaration declaration) => declaration.Subcommands.Count == 0
        ? Markup.Of($"{mentions.Of(declaration.Name)} {declaration.Description}")
        : Markup.Of($"{Markup.Join(" ", declaration.Subcommands.Select(subcommand => mentions.Of($"{declaration.Name} {subcommand.Name}")))} {declaration.Description}");

    private static string Title(Purpose purpose) => purpose switch
    {
        Purpose.YourMiles => "Your miles",
        Purpose.TheClub => "The club",
        Purpose.TheMile => "The mile",
        Purpose.WorkItOut => "Work it out",
        Purpose.Yourself => "You and me",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "No title for this purpose."),
    };
}
