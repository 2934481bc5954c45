using System.Text.Json.Nodes;

namespace MileBot.Playground.Rules;

/// <summary>Numbers the components that came without one, in order, around the numbers that are taken.</summary>
internal static class ComponentNumbers
{
    /// <summary>Gives every component of a tree its <c>id</c>.</summary>
    public static JsonArray Fill(JsonArray components)
    {
        var all = components.OfType<JsonObject>().SelectMany(ComponentTree.WithDescendants).ToList();
        var taken = all.Select(Number).ToHashSet();
        var next = 1L;
        foreach (var component in all.Where(component => Number(component) == 0))
        {
            while (!taken.Add(next))
            {
                next++;
            }

            component["id"] = next;
        }

        return components;
    }

    private static long Number(JsonObject component) => component["id"]?.GetValue<long>() ?? 0;
}
