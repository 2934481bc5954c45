namespace MileBot.Discord.Model;

/// <summary>A component of a form, as the user filled it.</summary>
/// <remarks>See Discord Docs/Component Reference, the "Interaction Response Structure" of each.</remarks>
public sealed record SubmittedComponent
{
    /// <summary>The component's kind.</summary>
    public required ComponentType Type { get; init; }

    /// <summary>The component's own id, where it has one.</summary>
    public string? CustomId { get; init; }

    /// <summary>What a text input, radio group or checkbox holds; null where a radio group was left alone.</summary>
    public OptionValue? Value { get; init; }

    /// <summary>What was chosen in a select or checkbox group, or the ids of uploaded attachments.</summary>
    public IReadOnlyList<string> Values { get => field ?? []; init; }

    /// <summary>What a label holds.</summary>
    public SubmittedComponent? Component { get; init; }

    /// <summary>What an action row holds.</summary>
    public IReadOnlyList<SubmittedComponent> Components { get => field ?? []; init; }

    internal static SubmittedComponent? Find(IEnumerable<SubmittedComponent> components, string customId) => components
        .Select(component => string.Equals(component.CustomId, customId, StringComparison.Ordinal)
            ? component
            : Find(component.Component is { } labelled ? [labelled] : component.Components, customId))
        .FirstOrDefault(found => found is not null);
}
