using MileBot.Discord.Model;
using MileBot.Replies;

namespace MileBot.Wire;

/// <summary>Draws a form with Discord's components, and keeps to Discord's limits.</summary>
internal static class FormRenderer
{
    private const int MaxTitle = 45;
    private const int MaxLabel = 45;
    private const int MaxHint = 100;
    private const int MaxFields = 5;

    public static Modal ToModal(Form form) =>
        new(form.Id.ToString(), TextBudget.Cut(form.Title, MaxTitle), [.. form.Fields.Take(MaxFields).Select(ToLabel)]);

    private static Label ToLabel(FormField field) => new(TextBudget.Cut(field.Label, MaxLabel), ToInput(field))
    {
        Description = field.Hint is { } hint ? TextBudget.Cut(hint, MaxHint) : null,
    };

    private static Component ToInput(FormField field) => field switch
    {
        FormField.Text text => new TextInput(text.Name, text.HasLines ? TextInputStyle.Paragraph : TextInputStyle.Short)
        {
            Value = text.Value is { } value ? TextBudget.Cut(value, text.MaxLength) : null,
            Placeholder = text.Example is { } example ? TextBudget.Cut(example, MaxHint) : null,
            MaxLength = text.MaxLength,
            Required = text.IsRequired,
        },
        FormField.Choice choice => new StringSelect(choice.Name, MenuRenderer.ToOptions(choice.Entries)) { Required = choice.IsRequired },
        _ => throw new InvalidOperationException($"No component for a field of kind {field.GetType().Name}."),
    };
}
