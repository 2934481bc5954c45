using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using MileBot.Playground.Acting;
using MileBot.Playground.World;

namespace MileBot.Playground.Pages;

/// <summary>One component of a message, with all inside it.</summary>
public sealed partial class ComponentView : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required JsonObject Component { get; set; }

    /// <summary>The message it belongs to.</summary>
    [Parameter]
    [EditorRequired]
    public required SeenMessage Message { get; set; }

    /// <summary>Shows markdown.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string, MarkupString> Html { get; set; }

    /// <summary>Told the custom id of a pressed button.</summary>
    [Parameter]
    public EventCallback<string> OnPress { get; set; }

    /// <summary>Told the custom id of a menu, and what was chosen.</summary>
    [Parameter]
    public EventCallback<(string CustomId, string[] Values)> OnChoose { get; set; }

    private ImmutableArray<Attachment> Files => Message.Message.Body.Attachments;

    private RenderFragment Inner => builder =>
    {
        foreach (var child in Component["components"]!.AsArray().OfType<JsonObject>())
        {
            builder.AddContent(0, One(child));
        }
    };

    private string Accent =>
        Component["accent_color"] is { } colour
            ? string.Create(CultureInfo.InvariantCulture, $"#{colour.GetValue<int>():x6}")
            : "var(--line)";

    private static string Address(JsonNode? media) => media!["url"]!.GetValue<string>();

    private static string? Description(JsonObject item) => item["description"]?.GetValue<string>();

    private RenderFragment One(JsonObject child) => builder =>
    {
        builder.OpenComponent<ComponentView>(0);
        builder.AddComponentParameter(1, nameof(Component), child);
        builder.AddComponentParameter(2, nameof(Message), Message);
        builder.AddComponentParameter(3, nameof(Html), Html);
        builder.AddComponentParameter(4, nameof(OnPress), OnPress);
        builder.AddComponentParameter(5, nameof(OnChoose), OnChoose);
        builder.CloseComponent();
    };
}
