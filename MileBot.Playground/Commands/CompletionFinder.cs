using MileBot.Playground.World;

namespace MileBot.Playground.Commands;

/// <summary>What Discord's client offers while a command is being typed: commands, subcommands, options, their values.</summary>
/// <param name="commands">The commands offered here.</param>
/// <param name="guild">Where members, channels and roles come from.</param>
/// <param name="files">The names of the files at hand.</param>
public sealed class CompletionFinder(IReadOnlyList<RegisteredCommand> commands, Guild? guild, IReadOnlyList<string> files)
{
    private const int Limit = 25;

    /// <summary>The ways to go on, best first; suggestions of the application itself are not among them.</summary>
    public IReadOnlyList<Completion> Find(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!line.StartsWith('/'))
        {
            return [];
        }

        var words = line[1..].Split(' ');
        if (words.Length == 1)
        {
            return [.. commands.Where(command => Fits(command.Name, words[0]))
                .Select(command => new Completion($"/{command.Name}", command.Description, $"/{command.Name} ")).Take(Limit)];
        }

        var command = commands.FirstOrDefault(known => known.Name == words[0]);
        return command is null ? [] : [.. Below(command, words, line).Take(Limit)];
    }

    /// <summary>The option a line ends in, with the text typed for it.</summary>
    public (CommandOption Option, string Text)? OptionAtEnd(string line)
    {
        try
        {
            var values = CommandLine.Parse(line, commands).Values;
            return values.Count > 0 ? values[^1] : null;
        }
        catch (ClientRefusalException)
        {
            return null;
        }
    }

    private IEnumerable<Completion> Below(RegisteredCommand command, string[] words, string line)
    {
        var options = command.Options;
        for (var depth = 1; options.Count > 0 && options[0].IsBranch; depth++)
        {
            var branch = depth < words.Length - 1 ? options.FirstOrDefault(option => option.Name == words[depth]) : null;
            if (branch is null)
            {
                var stem = string.Join(' ', words[..Math.Min(depth, words.Length)]);
                return options.Where(option => depth < words.Length && Fits(option.Name, words[depth]))
                    .Select(option => new Completion(option.Name, option.Description, $"/{stem} {option.Name} "));
            }

            options = branch.Options;
        }

        return Parameters(options, line);
    }

    private IEnumerable<Completion> Parameters(IReadOnlyList<CommandOption> options, string line)
    {
        var last = OptionAtEnd(line);
        var given = Given(line);
        var missing = options.Where(option => !given.Contains(option.Name));
        var word = line[(line.LastIndexOf(' ') + 1)..];
        if (last is { } typing && !IsDone(typing.Option, typing.Text, line))
        {
            var stem = line[..^typing.Text.Length];
            var values = ValuesOf(typing.Option).Where(value => Contains(value, typing.Text))
                .Select(value => new Completion(value, typing.Option.Name, $"{stem}{value} "));
            return typing.Text.Length == 0 || word.Length == 0 ? values.Concat(Names(missing, word, line)) : values.Concat(Names(missing, word, line).Where(_ => typing.Text != word));
        }

        return Names(missing, word, line);
    }

    private static IEnumerable<Completion> Names(IEnumerable<CommandOption> missing, string word, string line) =>
        missing.Where(option => Fits(option.Name, word))
            .OrderByDescending(option => option.IsRequired)
            .Select(option => new Completion($"{option.Name}:", Describe(option), $"{line[..^word.Length]}{option.Name}:"));

    private static string Describe(CommandOption option) => option.IsRequired ? $"{option.Description} (required)" : option.Description;

    /// <summary>A value from a fixed list followed by a space is finished.</summary>
    private bool IsDone(CommandOption option, string text, string line) =>
        text.Length > 0 && line.EndsWith(' ') && ValuesOf(option).Contains(text, StringComparer.OrdinalIgnoreCase);

    private HashSet<string> Given(string line)
    {
        try
        {
            return CommandLine.Parse(line, commands).Values.Select(value => value.Option.Name).ToHashSet(StringComparer.Ordinal);
        }
        catch (ClientRefusalException)
        {
            return [];
        }
    }

    private IEnumerable<string> ValuesOf(CommandOption option) => option.Type switch
    {
        _ when option.Choices.Count > 0 => option.Choices.Select(choice => choice.Name),
        OptionType.Boolean => ["True", "False"],
        OptionType.User => MemberNames(),
        OptionType.Role => RoleNames(),
        OptionType.Mentionable => MemberNames().Concat(RoleNames()),
        OptionType.Channel => guild?.Channels.Select(channel => $"#{channel.Name}") ?? [],
        OptionType.Attachment => files,
        _ => [],
    };

    private IEnumerable<string> MemberNames() => guild?.Members.Select(member => $"@{member.DisplayName}") ?? [];

    private IEnumerable<string> RoleNames() => guild?.Roles.Where(role => role.Position > 0).Select(role => $"@{role.Name}") ?? [];

    private static bool Fits(string name, string typed) => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string value, string typed) => value.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase);
}
