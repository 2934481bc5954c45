using MileBot.Discord.Model;
using MileBot.Replies;
using MileBot.Wire;
using WireButton = MileBot.Discord.Model.Button;

namespace MileBot.Tests.Commands;

/// <summary>Discord's limits on a message of components: see Discord Docs/Component Reference.</summary>
internal static class MessageLimits
{
    /// <summary>Renders a reply and holds it against the limits; nothing of its text may have been cut.</summary>
    public static void Check(Reply reply)
    {
        var components = All(ReplyRenderer.ToMessage(reply).Components ?? []).ToArray();
        components.Length.ShouldBeLessThanOrEqualTo(40);
        var texts = components.OfType<TextDisplay>().Select(text => text.Content).ToArray();
        texts.Sum(text => text.Length).ShouldBeLessThan(4000);
        texts.All(text => text.Length > 0 && !text.EndsWith('…')).ShouldBeTrue();

        var buttons = components.OfType<WireButton>().ToArray();
        var menus = components.OfType<StringSelect>().ToArray();
        string[] ids = [.. buttons.Select(button => button.CustomId!), .. menus.Select(menu => menu.CustomId)];
        ids.All(id => id.Length is >= 1 and <= 100).ShouldBeTrue();
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Length, string.Join(' ', ids));
        buttons.All(button => button.Label!.Length is >= 1 and <= 34).ShouldBeTrue();
        components.OfType<ActionRow>().All(row => row.Components.Count is >= 1 and <= 5).ShouldBeTrue();
        foreach (var options in menus.Select(menu => menu.Options))
        {
            options.Count.ShouldBeInRange(1, 25);
            options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count().ShouldBe(options.Count);
            options.All(option => option is { Label.Length: >= 1 and <= 100, Value.Length: >= 1 and <= 100 }).ShouldBeTrue();
            options.Count(option => option.Default == true).ShouldBeLessThanOrEqualTo(1);
        }
    }

    private static IEnumerable<Component> All(IEnumerable<Component> components) => components.SelectMany(component => component switch
    {
        Container container => All(container.Components).Prepend(container),
        ActionRow row => All(row.Components).Prepend(row),
        _ => [component],
    });
}
