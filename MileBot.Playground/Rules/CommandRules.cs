using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of application commands. See Discord Docs/Application Commands.</summary>
/// <param name="integrationTypes">The installation contexts the application supports: 0 servers, 1 users.</param>
internal sealed partial class CommandRules(IReadOnlyCollection<int> integrationTypes)
{
    private const int ChatInput = 1;
    private const int MaxTotal = 8000;

    /// <summary>Checks the body of a bulk overwrite and refuses it if anything is wrong.</summary>
    public void Check(JsonArray commands, bool global)
    {
        var errors = new FormErrors();
        var names = new HashSet<(int Type, string Name)>();
        foreach (var (index, node) in commands.Index())
        {
            if (node is not JsonObject body)
            {
                errors.Add($"{index}", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
                continue;
            }

            var form = new Form(body, errors, $"{index}");
            var type = CheckCommand(form, global);
            if (body["name"] is JsonValue name && !names.Add((type, name.ToString())))
            {
                form.Fail("name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }

        CheckCounts(names, errors);
        errors.ThrowIfAny();
    }

    private static void CheckCounts(HashSet<(int Type, string Name)> names, FormErrors errors)
    {
        if (names.Count(known => known.Type == ChatInput) > 100 || names.Where(known => known.Type != ChatInput).GroupBy(known => known.Type).Any(group => group.Count() > 15))
        {
            errors.ThrowIfAny();
            throw new ApiRefusal(400, 30032, "Maximum number of application commands reached (100)");
        }
    }

    private int CheckCommand(Form command, bool global)
    {
        var type = command.OneOf("type", [1, 2, 3]) ?? ChatInput;
        if (type == ChatInput)
        {
            CheckName(command);
            command.Text("description", 1, 100, required: true);
            CheckLocalizations(command, "description_localizations", 100, _ => true);
        }
        else
        {
            command.Text("name", 1, 32, required: true);
            RefuseForOthers(command);
        }

        CheckAvailability(command, global);
        new CommandOptionRules().Check(command, depth: 0);
        if (TextOf(command) > MaxTotal)
        {
            command.Fail("", "APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({MaxTotal})");
        }

        return type;
    }

    private static void RefuseForOthers(Form command)
    {
        if (command.Body["description"] is JsonValue text && text.ToString().Length > 0)
        {
            command.Fail("description", "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID", "Context menu commands can not have description");
        }

        if (command.Has("options"))
        {
            command.Fail("options", "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID", "Context menu commands can not have options");
        }
    }

    private void CheckAvailability(Form command, bool global)
    {
        command.Flag("nsfw");
        if (command.Text("default_member_permissions") is { } bits && !ulong.TryParse(bits, out _))
        {
            command.Fail("default_member_permissions", "PERMISSION_TYPE_CONVERT", $"Could not interpret \"{bits}\" as permissions.");
        }

        CheckSet(command, "contexts", [0, 1, 2], global);
        CheckSet(command, "integration_types", [0, 1], global);
        foreach (var (index, node) in command.List("integration_types").Index())
        {
            if (node is JsonValue value && value.TryGetValue<int>(out var kind) && kind is 0 or 1 && !integrationTypes.Contains(kind))
            {
                command.Fail(
                    $"integration_types/{index}",
                    "APPLICATION_COMMAND_INVALID_INTEGRATION_TYPE",
                    "The integration type is not enabled for this application.");
            }
        }
    }

    private static void CheckSet(Form command, string field, int[] allowed, bool global)
    {
        if (command.Has(field) && !global)
        {
            command.Fail(field, "APPLICATION_COMMAND_GUILD_FIELD_INVALID", $"{field} is only allowed on global commands.");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, node) in command.List(field, min: command.Has(field) ? 1 : 0).Index())
        {
            var text = node?.ToJsonString() ?? "null";
            if (!Array.Exists(allowed, value => $"{value}" == text))
            {
                command.Fail($"{field}/{index}", "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed)}).");
            }
            else if (!seen.Add(text))
            {
                command.Fail(field, "SET_TYPE_CONTAINS_DUPLICATES", "The set contains duplicates.");
            }
        }
    }

    /// <summary>Names of slash commands and their options: 1 to 32 letters, digits, <c>-</c>, <c>_</c> or <c>'</c>, in lower case.</summary>
    internal static void CheckName(Form form)
    {
        if (form.Text("name", 1, 32, required: true) is { } name && !IsName(name))
        {
            form.Fail("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }

        CheckLocalizations(form, "name_localizations", 32, IsName);
    }

    internal static void CheckLocalizations(Form form, string field, int max, Func<string, bool> isValid)
    {
        if (form.Child(field) is not { } texts)
        {
            return;
        }

        foreach (var (locale, _) in texts.Body)
        {
            if (!Locales.Contains(locale))
            {
                texts.Fail(locale, "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", Locales)}).");
            }
            else if (texts.Text(locale, 1, max, required: true) is { } text && !isValid(text))
            {
                texts.Fail(locale, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
            }
        }
    }

    private static bool IsName(string name) =>
        NamePattern().IsMatch(name) && name.EnumerateRunes().All(rune => System.Text.Rune.ToLowerInvariant(rune) == rune);

    /// <summary>Names, descriptions and values of a command and all below it; of localised texts the longest counts.</summary>
    private static int TextOf(Form command)
    {
        var total = Longest(command.Body, "name") + Longest(command.Body, "description");
        foreach (var inner in Objects(command.Body["options"]))
        {
            total += TextOf(new(inner, command.Errors));
        }

        return total + Objects(command.Body["choices"]).Sum(choice => Longest(choice, "name") + LengthOf(choice["value"]));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray)?.OfType<JsonObject>() ?? [];

    private static int Longest(JsonObject body, string field) =>
        (body[$"{field}_localizations"] as JsonObject)?.Select(text => LengthOf(text.Value)).Append(LengthOf(body[field])).Max()
        ?? LengthOf(body[field]);

    private static int LengthOf(JsonNode? text) => text is JsonValue value ? value.ToString().EnumerateRunes().Count() : 0;

    // .NET knows scripts as blocks; those two are what Discord's pattern adds for their combining marks.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\u0900-\u097F\u0E00-\u0E7F]{1,32}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    private static readonly HashSet<string> Locales = new(StringComparer.Ordinal)
    {
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro",
        "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    };
}
