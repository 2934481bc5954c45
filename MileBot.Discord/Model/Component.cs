using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A part of a message or form. In a message that was read, also a part of a kind this client doesn't know.</summary>
/// <remarks>See Discord Docs/Component Reference.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(ActionRow), (int)ComponentType.ActionRow)]
[JsonDerivedType(typeof(Button), (int)ComponentType.Button)]
[JsonDerivedType(typeof(StringSelect), (int)ComponentType.StringSelect)]
[JsonDerivedType(typeof(TextInput), (int)ComponentType.TextInput)]
[JsonDerivedType(typeof(UserSelect), (int)ComponentType.UserSelect)]
[JsonDerivedType(typeof(RoleSelect), (int)ComponentType.RoleSelect)]
[JsonDerivedType(typeof(ChannelSelect), (int)ComponentType.ChannelSelect)]
[JsonDerivedType(typeof(Section), (int)ComponentType.Section)]
[JsonDerivedType(typeof(TextDisplay), (int)ComponentType.TextDisplay)]
[JsonDerivedType(typeof(Thumbnail), (int)ComponentType.Thumbnail)]
[JsonDerivedType(typeof(MediaGallery), (int)ComponentType.MediaGallery)]
[JsonDerivedType(typeof(FileDisplay), (int)ComponentType.File)]
[JsonDerivedType(typeof(Separator), (int)ComponentType.Separator)]
[JsonDerivedType(typeof(Container), (int)ComponentType.Container)]
[JsonDerivedType(typeof(Label), (int)ComponentType.Label)]
[JsonDerivedType(typeof(FileUpload), (int)ComponentType.FileUpload)]
[JsonDerivedType(typeof(RadioGroup), (int)ComponentType.RadioGroup)]
[JsonDerivedType(typeof(CheckboxGroup), (int)ComponentType.CheckboxGroup)]
[JsonDerivedType(typeof(Checkbox), (int)ComponentType.Checkbox)]
public record Component
{
    /// <summary>The component's number in its message; Discord numbers those that have none.</summary>
    public int? Id { get; init; }

    /// <summary>The custom ids of components and of all that is in them.</summary>
    internal static IEnumerable<string> CustomIds(IEnumerable<Component> components) => components.SelectMany(component => component switch
    {
        Button { CustomId: { } id } => [id],
        Select select => [select.CustomId],
        ActionRow row => CustomIds(row.Components),
        Container container => CustomIds(container.Components),
        Section section => CustomIds([section.Accessory]),
        _ => (IEnumerable<string>)[],
    });
}
