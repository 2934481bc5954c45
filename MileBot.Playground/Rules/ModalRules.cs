namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of a modal: a form that pops up. See Discord Docs/Receiving and Responding and Component Reference.</summary>
internal static class ModalRules
{
    private static readonly int[] Top = [ComponentKind.ActionRow, ComponentKind.TextDisplay, ComponentKind.Label];

    private static readonly int[] InLabel =
        [
            ComponentKind.TextInput, ComponentKind.StringSelect, ComponentKind.UserSelect, ComponentKind.RoleSelect,
            ComponentKind.MentionableSelect, ComponentKind.ChannelSelect, ComponentKind.FileUpload, ComponentKind.RadioGroup,
            ComponentKind.CheckboxGroup, ComponentKind.Checkbox,
        ];

    /// <summary>Checks the data of a modal response.</summary>
    public static void Check(Form modal)
    {
        modal.Text("custom_id", 1, 100, required: true);
        modal.Text("title", 1, 45, required: true);
        var rules = new ComponentRules(new HashSet<string>(StringComparer.Ordinal));
        foreach (var component in modal.Children("components", 1, 5, required: true))
        {
            rules.Count(component);
            CheckTop(component, rules);
        }
    }

    private static void CheckTop(Form component, ComponentRules rules)
    {
        switch (component.OneOf("type", Top, required: true))
        {
            case ComponentKind.TextDisplay:
                rules.CheckText(component);
                break;
            case ComponentKind.ActionRow:
                CheckRow(component, rules);
                break;
            case ComponentKind.Label:
                CheckLabel(component, rules);
                break;
        }
    }

    /// <summary>A text input in an action row: deprecated, accepted.</summary>
    private static void CheckRow(Form row, ComponentRules rules)
    {
        foreach (var child in row.Children("components", 1, 1, required: true))
        {
            rules.Count(child);
            child.OneOf("type", [ComponentKind.TextInput], required: true);
            child.Text("label", 1, 45, required: true);
            CheckInput(child, rules);
        }
    }

    private static void CheckLabel(Form label, ComponentRules rules)
    {
        label.Text("label", 1, 45, required: true);
        label.Text("description", 0, 100);
        if (label.Child("component", required: true) is not { } field)
        {
            return;
        }

        rules.Count(field);
        switch (field.OneOf("type", InLabel, required: true))
        {
            case ComponentKind.TextInput:
                CheckInput(field, rules);
                break;
            case ComponentKind.FileUpload:
                rules.CheckCustomId(field);
                SelectRules.CheckRange(field, 10);
                break;
            case ComponentKind.RadioGroup:
                CheckGroup(field, rules, least: 2);
                break;
            case ComponentKind.CheckboxGroup:
                SelectRules.CheckRange(field, 10);
                CheckGroup(field, rules, least: 1);
                break;
            case ComponentKind.Checkbox:
                rules.CheckCustomId(field);
                field.Flag("default");
                break;
            case { } kind when ComponentKind.IsSelect(kind):
                new SelectRules(rules, inModal: true).Check(field, kind);
                break;
        }
    }

    private static void CheckInput(Form input, ComponentRules rules)
    {
        rules.CheckCustomId(input);
        input.OneOf("style", [1, 2], required: true);
        var least = input.Integer("min_length", 0, 4000) ?? 0;
        var most = input.Integer("max_length", 1, 4000) ?? 4000;
        input.Text("value", 0, 4000);
        input.Text("placeholder", 0, 100);
        input.Flag("required");
        if (least > most)
        {
            input.Fail("min_length", "TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_LARGE", "min_length cannot be greater than max_length");
        }
    }

    private static void CheckGroup(Form group, ComponentRules rules, int least)
    {
        rules.CheckCustomId(group);
        group.Flag("required");
        foreach (var option in group.Children("options", least, 10, required: true))
        {
            option.Text("value", 1, 100, required: true);
            option.Text("label", 1, 100, required: true);
            option.Text("description", 0, 100);
            option.Flag("default");
        }
    }
}
