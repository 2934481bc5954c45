using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MileBot.Playground.Acting;
using MileBot.Playground.Commands;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Pages;

/// <summary>A form that popped up.</summary>
public sealed partial class FormView : ComponentBase
{
    private readonly Dictionary<string, string[]> values = new(StringComparer.Ordinal);
    private readonly List<OutgoingFile> files = [];
    private string refusal = "";

    [Parameter]
    [EditorRequired]
    public required OpenForm Form { get; set; }

    /// <summary>Who fills it in, and where.</summary>
    [Parameter]
    [EditorRequired]
    public required Participant Place { get; set; }

    /// <summary>Told of what was sent.</summary>
    [Parameter]
    public EventCallback<Reply> OnReply { get; set; }

    /// <summary>Told that it is to be closed.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    private static bool IsMultiple(FormField field) => field.Kind == ComponentKind.CheckboxGroup || field.Json["max_values"]?.GetValue<int>() > 1;

    private void Enter(FormField field, ChangeEventArgs change) => values[field.CustomId] = change.Value switch
    {
        string[] many => many,
        bool flag => [flag ? "true" : "false"],
        { } one when one.ToString() is { } text && (text.Length > 0 || field.Kind == ComponentKind.TextInput) => [text],
        _ => [],
    };

    private async Task AttachAsync(FormField field, InputFileChangeEventArgs change)
    {
        List<string> names = [];
        foreach (var file in change.GetMultipleFiles())
        {
            using var content = new MemoryStream();
            await using var stream = file.OpenReadStream(AttachmentShelf.SizeLimit);
            await stream.CopyToAsync(content);
            files.Add(new(file.Name, content.ToArray(), file.ContentType));
            names.Add(file.Name);
        }

        values[field.CustomId] = [.. names];
    }

    private async Task SubmitAsync()
    {
        try
        {
            var reply = Form.With(files).Submit(values);
            await OnClose.InvokeAsync();
            await OnReply.InvokeAsync(reply);
        }
        catch (ClientRefusalException refused)
        {
            refusal = refused.Message;
        }
    }
}
