using System.Text.Json.Nodes;

namespace MileBot.Playground.Rules;

/// <summary>Walks the components of a message or modal, in reading order.</summary>
internal static class ComponentTree
{
    /// <summary>A component, then all inside it.</summary>
    public static IEnumerable<JsonObject> WithDescendants(JsonObject component) =>
        Inner(component).SelectMany(WithDescendants).Prepend(component);

    /// <summary>All components of a list and all inside them.</summary>
    public static IEnumerable<JsonObject> All(JsonArray components) =>
        components.OfType<JsonObject>().SelectMany(WithDescendants);

    /// <summary>The kind of a component.</summary>
    public static int KindOf(JsonObject component) => component["type"]!.GetValue<int>();

    private static IEnumerable<JsonObject> Inner(JsonObject component)
    {
        var children = (component["components"] as JsonArray)?.OfType<JsonObject>() ?? [];
        return children.Concat(new[] { component["accessory"], component["component"] }.OfType<JsonObject>());
    }
}
