namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of a menu. See Discord Docs/Component Reference, the five selects.</summary>
internal sealed class SelectRules(ComponentRules components, bool inModal)
{
    public void Check(Form select, int kind)
    {
        components.CheckCustomId(select);
        select.Text("placeholder", 0, 150);
        RefuseDisabled(select);
        var (least, most) = CheckRange(select, 25);
        if (kind == ComponentKind.StringSelect)
        {
            CheckOptions(select, least, most);
        }
        else
        {
            CheckDefaults(select, kind);
        }
    }

    /// <summary>Checks how many may be chosen; in a form that must be filled in, at least one.</summary>
    public static (long Least, long Most) CheckRange(Form component, int max)
    {
        var least = component.Integer("min_values", 0, max) ?? 1;
        var most = component.Integer("max_values", 1, max) ?? Math.Max(1, least);
        if (least > most)
        {
            component.Fail("min_values", "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "min_values cannot be greater than max_values");
        }

        return (least, most);
    }

    private void RefuseDisabled(Form select)
    {
        if (inModal && select.Has("disabled"))
        {
            select.Fail("disabled", "COMPONENT_DISABLED_INVALID", "Components in a modal cannot be disabled");
        }

        if (inModal && select.Flag("required") != false && select.Integer("min_values") == 0)
        {
            select.Fail("min_values", "NUMBER_TYPE_MIN", "A required component needs at least one value");
        }
    }

    private static void CheckOptions(Form select, long least, long most)
    {
        var options = select.Children("options", 1, 25, required: true);
        var values = new HashSet<string>(StringComparer.Ordinal);
        var defaults = 0;
        foreach (var option in options)
        {
            option.Text("label", 1, 100, required: true);
            option.Text("description", 0, 100);
            EmojiRules.Check(option);
            defaults += option.Flag("default") == true ? 1 : 0;
            if (option.Text("value", 1, 100, required: true) is { } value && !values.Add(value))
            {
                option.Fail("value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
            }
        }

        if (options.Count > 0 && (least > options.Count || most > options.Count))
        {
            select.Fail("max_values", "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE", "max_values cannot be greater than the number of options");
        }

        if (defaults > most)
        {
            select.Fail("options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default options");
        }
    }

    private static void CheckDefaults(Form select, int kind)
    {
        string[] types = kind switch
        {
            ComponentKind.UserSelect => ["user"],
            ComponentKind.RoleSelect => ["role"],
            ComponentKind.MentionableSelect => ["user", "role"],
            _ => ["channel"],
        };
        foreach (var entry in select.Children("default_values", max: 25))
        {
            entry.Id("id", required: true);
            if (entry.Text("type", required: true) is { } type && !types.Contains(type, StringComparer.Ordinal))
            {
                entry.Fail("type", "BASE_TYPE_CHOICES", $"Value must be one of ('{string.Join("', '", types)}').");
            }
        }
    }
}
