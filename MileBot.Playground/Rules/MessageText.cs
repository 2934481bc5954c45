using MileBot.Playground.World;

namespace MileBot.Playground.Rules;

/// <summary>The text of a message that can mention: its content and its text displays, in reading order.</summary>
internal static class MessageText
{
    public static string Of(MessageBody body) =>
        string.Join('\n', ComponentTree.All(body.Components)
            .Where(component => ComponentTree.KindOf(component) == ComponentKind.TextDisplay)
            .Select(component => component["content"]!.GetValue<string>())
            .Prepend(body.Content)
            .Where(text => text.Length > 0));
}
