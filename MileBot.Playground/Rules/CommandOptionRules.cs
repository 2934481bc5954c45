using System.Text.Json;
using System.Text.Json.Nodes;

namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of a command's options and their choices. See Discord Docs/Application Commands.</summary>
internal sealed class CommandOptionRules
{
    private const int SubCommand = 1;
    private const int Group = 2;
    private const int Text = 3;
    private const int Integer = 4;
    private const int Channel = 7;
    private const int Number = 10;
    private const int Attachment = 11;

    /// <summary>Checks the options of a command (depth 0), of a group (1) or of a subcommand (2).</summary>
    public void Check(Form parent, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new HashSet<bool>();
        var optionalSeen = false;
        foreach (var option in parent.Children("options", max: 25))
        {
            var type = CheckOne(option, depth);
            kinds.Add(type is SubCommand or Group);
            if (option.Body["name"] is JsonValue name && !names.Add(name.ToString()))
            {
                option.Fail("name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "The option name already exists");
            }

            var required = option.Flag("required") == true;
            if (required && optionalSeen)
            {
                option.Fail("", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
            }

            optionalSeen |= !required;
        }

        if (kinds.Count > 1)
        {
            parent.Fail("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }

    private int CheckOne(Form option, int depth)
    {
        ReadOnlySpan<int> allowed = depth switch
        {
            0 => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
            1 => [1],
            _ => [3, 4, 5, 6, 7, 8, 9, 10, 11],
        };
        var type = option.OneOf("type", allowed, required: true) ?? 0;
        CommandRules.CheckName(option);
        option.Text("description", 1, 100, required: true);
        CommandRules.CheckLocalizations(option, "description_localizations", 100, _ => true);
        if (type is SubCommand or Group)
        {
            CheckBranch(option, type);
        }
        else
        {
            CheckParameter(option, type);
        }

        return type;
    }

    private void CheckBranch(Form option, int type)
    {
        if (option.Has("required"))
        {
            option.Fail("required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Sub-commands and groups can not be required");
        }

        if (type == Group && option.List("options").Count == 0)
        {
            option.Fail("options", "BASE_TYPE_REQUIRED", "This field is required");
        }

        Check(option, type == Group ? 1 : 2);
    }

    private static void CheckParameter(Form option, int type)
    {
        Only(option, "options", type is SubCommand or Group);
        Only(option, "choices", type is Text or Integer or Number);
        Only(option, "autocomplete", type is Text or Integer or Number || option.Flag("autocomplete") == false);
        Only(option, "channel_types", type is Channel);
        Only(option, "file_types", type is Attachment);
        Only(option, "min_value", type is Integer or Number);
        Only(option, "max_value", type is Integer or Number);
        Only(option, "min_length", type is Text);
        Only(option, "max_length", type is Text);
        CheckBounds(option, type);
        CheckChoices(option, type);
    }

    private static void CheckBounds(Form option, int type)
    {
        var (low, high) = type == Text
            ? (option.Integer("min_length", 0, 6000), option.Integer("max_length", 1, 6000))
            : (option.Number("min_value"), option.Number("max_value"));
        if (low > high)
        {
            option.Fail("", "APPLICATION_COMMAND_OPTIONS_MIN_MAX_INVALID", "The minimum must not be greater than the maximum");
        }
    }

    private static void CheckChoices(Form option, int type)
    {
        if (option.Flag("autocomplete") == true && option.List("choices").Count > 0)
        {
            option.Fail("autocomplete", "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID", "Autocomplete can not be combined with choices");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in option.Children("choices", max: 25))
        {
            ChoiceRules.Check(choice, type);
            if (choice.Body["name"] is JsonValue name && !names.Add(name.ToString()))
            {
                choice.Fail("name", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "The choice name already exists");
            }
        }
    }

    private static void Only(Form option, string field, bool allowed)
    {
        var empty = option.Body[field] is JsonArray { Count: 0 };
        if (!allowed && !empty && option.Has(field) && option.Body[field]!.GetValueKind() is not JsonValueKind.False)
        {
            option.Fail(field, "APPLICATION_COMMAND_OPTIONS_FIELD_INVALID", $"{field} can not be used with this option type");
        }
    }
}
