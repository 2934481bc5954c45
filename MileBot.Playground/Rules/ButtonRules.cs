namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of a button, by its style. See Discord Docs/Component Reference, Button.</summary>
internal static class ButtonRules
{
    private const int Link = 5;
    private const int Premium = 6;

    public static void Check(Form button, ComponentRules components)
    {
        var style = button.OneOf("style", [1, 2, 3, 4, Link, Premium], required: true);
        button.Text("label", 0, 80);
        button.Flag("disabled");
        EmojiRules.Check(button);
        switch (style)
        {
            case Link:
                Refuse(button, "BUTTON_COMPONENT_CUSTOM_ID_INVALID", "A link button cannot have this field", "custom_id", "sku_id");
                CheckLink(button);
                break;
            case Premium:
                Refuse(button, "BUTTON_COMPONENT_INVALID_FIELD", "A premium button cannot have this field", "custom_id", "url", "label", "emoji");
                button.Id("sku_id", required: true);
                break;
            case not null:
                Refuse(button, "BUTTON_COMPONENT_INVALID_URL", "A custom id and url cannot both be specified", "url", "sku_id");
                components.CheckCustomId(button);
                break;
        }

        if (style != Premium && string.IsNullOrWhiteSpace(button.Body["label"]?.ToString()) && !button.Has("emoji"))
        {
            button.Fail("", "BUTTON_COMPONENT_INVALID_EMOJI", "A button must have a label or an emoji");
        }
    }

    private static void CheckLink(Form button)
    {
        if (button.Text("url", 1, 512, required: true) is not { } url)
        {
            return;
        }

        if (!MediaRules.IsWebAddress(url) && !url.StartsWith("discord://", StringComparison.Ordinal))
        {
            button.Fail("url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    private static void Refuse(Form button, string code, string message, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (button.Has(field))
            {
                button.Fail(field, code, message);
            }
        }
    }
}
