using System.Text.Json.Nodes;

namespace MileBot.Playground.Commands;

/// <summary>Writes the <c>data</c> of a command's event. See Discord Docs/Receiving and Responding, Application Command Data Structure.</summary>
internal static class CommandData
{
    /// <summary>A finished command, all values read and all required ones there.</summary>
    /// <exception cref="ClientRefusalException">A required option is missing, or a value is none of what its option takes.</exception>
    public static JsonObject Finished(TypedCommand typed, Resolved resolved)
    {
        if (typed.Parameters.FirstOrDefault(option => option.IsRequired && typed.Values.All(value => value.Option != option)) is { } missing)
        {
            throw new ClientRefusalException($"`{missing.Name}` is required. Specify a value.");
        }

        var reader = new OptionReader(resolved);
        var values = typed.Values.Select(value => Value(value.Option, reader.Read(value.Option, value.Text)));
        return Write(typed, [.. values], resolved);
    }

    /// <summary>A command still being typed: the last option is in focus, what doesn't pass yet is left out.</summary>
    /// <exception cref="ClientRefusalException">The option in focus has no suggestions.</exception>
    public static JsonObject Partial(TypedCommand typed, CommandOption focused, string text, Resolved resolved)
    {
        if (!focused.HasAutocomplete)
        {
            throw new ClientRefusalException($"`{focused.Name}` has no suggestions.");
        }

        var reader = new OptionReader(resolved);
        List<JsonObject> values = [];
        foreach (var (option, given) in typed.Values.Where(value => value.Option != focused && value.Text.Length > 0))
        {
            values.Add(Value(option, reader.Read(option, given)));
        }

        var typing = Value(focused, JsonValue.Create(text));
        typing["focused"] = true;
        values.Add(typing);
        return Write(typed, values, resolved);
    }

    private static JsonObject Value(CommandOption option, JsonNode value) =>
        new() { ["name"] = option.Name, ["type"] = (int)option.Type, ["value"] = value };

    private static JsonObject Write(TypedCommand typed, IReadOnlyList<JsonObject> values, Resolved resolved)
    {
        var options = new JsonArray([.. values]);
        foreach (var branch in typed.Path.Reverse())
        {
            options = [new JsonObject { ["name"] = branch.Name, ["type"] = (int)branch.Type, ["options"] = options }];
        }

        var data = new JsonObject { ["id"] = typed.Command.Id, ["name"] = typed.Command.Name, ["type"] = 1 };
        if (options.Count > 0)
        {
            data["options"] = options;
        }

        if (typed.Command.Guild is { } guild)
        {
            data["guild_id"] = guild.Id.ToString();
        }

        if (resolved.Json.Count > 0)
        {
            data["resolved"] = resolved.Json;
        }

        return data;
    }
}
