using System.Text.Json.Nodes;
using MileBot.Playground.Commands;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Acting;

/// <summary>Turns what a member picks in a menu into the values an application gets.</summary>
internal sealed class SelectReader(Resolved resolved)
{
    /// <summary>Reads the picks.</summary>
    /// <exception cref="ClientRefusalException">There is no such option, or there are too few or too many.</exception>
    public JsonArray Read(SeenSelect select, IReadOnlyList<string> picks)
    {
        var (least, most) = select.Range;
        if (picks.Count < least || picks.Count > most)
        {
            throw new ClientRefusalException($"'{select.CustomId}' takes {least} to {most} options, not {picks.Count}.");
        }

        return new([.. picks.Select(pick => ReadOne(select, pick) ?? throw new ClientRefusalException($"'{select.CustomId}' has no option '{pick}'."))]);
    }

    private JsonNode? ReadOne(SeenSelect select, string pick) => select.Kind switch
    {
        ComponentKind.StringSelect => Named(select.Options, pick),
        ComponentKind.UserSelect => resolved.User(pick),
        ComponentKind.RoleSelect => resolved.Role(pick),
        ComponentKind.MentionableSelect => resolved.User(pick) ?? resolved.Role(pick),
        _ => resolved.Channel(pick, types: null),
    };

    private static JsonValue? Named(IReadOnlyList<SelectOption> options, string pick) =>
        options.FirstOrDefault(option => option.Value == pick || option.Label == pick) is { } option ? JsonValue.Create(option.Value) : null;
}
