using System.Text.RegularExpressions;

namespace MileBot.Playground.Commands;

/// <summary>Takes a typed line apart as Discord's client does.</summary>
/// <remarks>After the command and its subcommand, text goes to the first required option until a <c>name:</c> of an option that is
/// not given yet; the rest is <c>name:value</c> in any order, a value reaching to the next such name.</remarks>
public static class CommandLine
{
    /// <summary>Takes a line apart without judging the values.</summary>
    /// <exception cref="ClientRefusalException">There is no such command or subcommand, or text that belongs to no option.</exception>
    public static TypedCommand Parse(string line, IReadOnlyList<RegisteredCommand> offered)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(offered);
        var (name, rest) = Word(line.TrimStart());
        var command = offered.FirstOrDefault(known => $"/{known.Name}" == name)
            ?? throw new ClientRefusalException($"There is no command `{name}` here.");
        List<CommandOption> path = [];
        var options = command.Options;
        while (options.Count > 0 && options[0].IsBranch)
        {
            (name, rest) = Word(rest);
            var branch = options.FirstOrDefault(option => option.Name == name)
                ?? throw new ClientRefusalException($"`{name}` is no subcommand here. Choose {string.Join(", ", options.Select(option => option.Name))}.");
            path.Add(branch);
            options = branch.Options;
        }

        return new(command, path, Split(rest.Trim(), options));
    }

    private static (string First, string Remainder) Word(string text)
    {
        var trimmed = text.TrimStart();
        var end = trimmed.AsSpan().IndexOfAny(' ', '\t', '\n');
        return end < 0 ? (trimmed, "") : (trimmed[..end], trimmed[end..]);
    }

    private static List<(CommandOption Option, string Text)> Split(string text, IReadOnlyList<CommandOption> options)
    {
        var marks = Marks(text, options);
        var bare = (marks.Count == 0 ? text : text[..marks[0].Start]).Trim();
        List<(CommandOption Option, string Text)> values = [];
        if (bare.Length > 0)
        {
            values.Add((BareOption(bare, options, marks), bare));
        }

        foreach (var (index, mark) in marks.Index())
        {
            var end = index + 1 < marks.Count ? marks[index + 1].Start : text.Length;
            values.Add((mark.Option, text[mark.End..end].Trim()));
        }

        return values;
    }

    private static CommandOption BareOption(string bare, IReadOnlyList<CommandOption> options, List<Mark> marks) =>
        options.FirstOrDefault(option => option.IsRequired && marks.TrueForAll(mark => mark.Option != option))
        ?? throw new ClientRefusalException($"`{bare}` belongs to no option of this command.");

    /// <summary>Where an option begins: its name and a colon, at the start or after a space, once each.</summary>
    private static List<Mark> Marks(string text, IReadOnlyList<CommandOption> options)
    {
        List<Mark> marks = [];
        foreach (Match match in Regex.Matches(text, @"(?<=^|\s)(?<name>[^\s:]+):", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            var option = options.FirstOrDefault(known => known.Name == match.Groups["name"].Value);
            if (option is not null && marks.TrueForAll(mark => mark.Option != option))
            {
                marks.Add(new(match.Index, match.Index + match.Length, option));
            }
        }

        return marks;
    }

    private sealed record Mark(int Start, int End, CommandOption Option);
}
