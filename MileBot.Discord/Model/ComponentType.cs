namespace MileBot.Discord.Model;

/// <summary>The kind of component.</summary>
/// <remarks>See Discord Docs/Component Reference, "Component Types".</remarks>
public enum ComponentType
{
    /// <summary>A row of buttons, or one select.</summary>
    ActionRow = 1,

    /// <summary>A button.</summary>
    Button = 2,

    /// <summary>A select of given options.</summary>
    StringSelect = 3,

    /// <summary>A field for text in a form.</summary>
    TextInput = 4,

    /// <summary>A select of users.</summary>
    UserSelect = 5,

    /// <summary>A select of roles.</summary>
    RoleSelect = 6,

    /// <summary>A select of users and roles.</summary>
    MentionableSelect = 7,

    /// <summary>A select of channels.</summary>
    ChannelSelect = 8,

    /// <summary>Text beside a button or a small picture.</summary>
    Section = 9,

    /// <summary>Text.</summary>
    TextDisplay = 10,

    /// <summary>A small picture.</summary>
    Thumbnail = 11,

    /// <summary>Pictures.</summary>
    MediaGallery = 12,

    /// <summary>A file.</summary>
    File = 13,

    /// <summary>A space or line between others.</summary>
    Separator = 14,

    /// <summary>A frame around others.</summary>
    Container = 17,

    /// <summary>A field of a form with its label.</summary>
    Label = 18,

    /// <summary>A field for files in a form.</summary>
    FileUpload = 19,

    /// <summary>A choice of one in a form.</summary>
    RadioGroup = 21,

    /// <summary>A choice of several in a form.</summary>
    CheckboxGroup = 22,

    /// <summary>A yes or no in a form.</summary>
    Checkbox = 23,
}
