namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of the components of one message or one modal: where each may stand and what it may say.</summary>
/// <remarks>See Discord Docs/Component Reference. One instance checks one tree, since ids, counts and lengths add up over it.</remarks>
internal sealed class ComponentRules(IReadOnlySet<string> attachments)
{
    private const int MaxComponents = 40;
    private const int MaxDisplayableText = 4000;

    private static readonly int[] LayoutTop =
        [ComponentKind.ActionRow, ComponentKind.Section, ComponentKind.TextDisplay, ComponentKind.MediaGallery, ComponentKind.File, ComponentKind.Separator, ComponentKind.Container];

    private static readonly int[] InContainer = [.. LayoutTop.Except([ComponentKind.Container])];

    private static readonly int[] InRow =
        [ComponentKind.Button, ComponentKind.StringSelect, ComponentKind.UserSelect, ComponentKind.RoleSelect, ComponentKind.MentionableSelect, ComponentKind.ChannelSelect];

    private readonly HashSet<string> customIds = new(StringComparer.Ordinal);
    private readonly HashSet<long> ids = [];
    private int count;
    private int textLength;

    /// <summary>Checks the <c>components</c> of a message.</summary>
    public void CheckMessage(Form message, bool isComponentsV2)
    {
        foreach (var component in message.Children("components", max: isComponentsV2 ? MaxComponents : 5))
        {
            Check(component, isComponentsV2 ? LayoutTop : [ComponentKind.ActionRow]);
        }

        if (count > MaxComponents)
        {
            message.Fail("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", $"The total number of components cannot exceed {MaxComponents}");
        }

        if (textLength > MaxDisplayableText)
        {
            message.Fail(
                "components",
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                $"The total length of displayable text of all components exceeds the maximum size of {MaxDisplayableText}");
        }
    }

    /// <summary>Notes that a component is there, with its optional number.</summary>
    public void Count(Form component)
    {
        count++;
        if (component.Integer("id", 0, int.MaxValue) is { } id and not 0 && !ids.Add(id))
        {
            component.Fail("id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
        }
    }

    /// <summary>Checks the developer's own name of an interactive component: 1 to 100 characters, used once.</summary>
    public void CheckCustomId(Form component)
    {
        if (component.Text("custom_id", 1, 100, required: true) is { } id && !customIds.Add(id))
        {
            component.Fail("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }

    /// <summary>Checks a text display.</summary>
    public void CheckText(Form component) =>
        textLength += component.Text("content", 1, MaxDisplayableText, required: true)?.EnumerateRunes().Count() ?? 0;

    private void Check(Form component, int[] allowed)
    {
        Count(component);
        switch (component.OneOf("type", allowed, required: true))
        {
            case ComponentKind.ActionRow:
                CheckRow(component);
                break;
            case ComponentKind.Section:
                CheckSection(component);
                break;
            case ComponentKind.TextDisplay:
                CheckText(component);
                break;
            case ComponentKind.MediaGallery:
                CheckGallery(component);
                break;
            case ComponentKind.File:
                CheckFile(component);
                break;
            case ComponentKind.Separator:
                component.Flag("divider");
                component.OneOf("spacing", [1, 2]);
                break;
            case ComponentKind.Container:
                CheckContainer(component);
                break;
        }
    }

    private void CheckContainer(Form container)
    {
        container.Integer("accent_color", 0, 0xFFFFFF);
        container.Flag("spoiler");
        foreach (var child in container.Children("components", 1, MaxComponents, required: true))
        {
            Check(child, InContainer);
        }
    }

    private void CheckRow(Form row)
    {
        var children = row.Children("components", 1, 5, required: true);
        foreach (var child in children)
        {
            Count(child);
            var kind = child.OneOf("type", InRow, required: true) ?? 0;
            if (kind == ComponentKind.Button)
            {
                ButtonRules.Check(child, this);
            }
            else if (kind != 0)
            {
                new SelectRules(this, inModal: false).Check(child, kind);
            }

            if (ComponentKind.IsSelect(kind) && children.Count > 1)
            {
                row.Fail("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
            }
        }
    }

    private void CheckSection(Form section)
    {
        foreach (var child in section.Children("components", 1, 3, required: true))
        {
            Count(child);
            child.OneOf("type", [ComponentKind.TextDisplay], required: true);
            CheckText(child);
        }

        if (section.Child("accessory", required: true) is not { } accessory)
        {
            return;
        }

        Count(accessory);
        if (accessory.OneOf("type", [ComponentKind.Button, ComponentKind.Thumbnail], required: true) == ComponentKind.Button)
        {
            ButtonRules.Check(accessory, this);
        }
        else
        {
            CheckMedia(accessory, "media");
        }
    }

    private void CheckGallery(Form gallery)
    {
        foreach (var item in gallery.Children("items", 1, 10, required: true))
        {
            CheckMedia(item, "media");
        }
    }

    private void CheckFile(Form file)
    {
        file.Flag("spoiler");
        if (file.Child("file", required: true) is { } media)
        {
            MediaRules.Check(media, attachments, attachmentsOnly: true);
        }
    }

    private void CheckMedia(Form owner, string field)
    {
        owner.Text("description", 1, 1024);
        owner.Flag("spoiler");
        if (owner.Child(field, required: true) is { } media)
        {
            MediaRules.Check(media, attachments, attachmentsOnly: false);
        }
    }
}
