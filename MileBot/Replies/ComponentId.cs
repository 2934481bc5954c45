using System.Globalization;

namespace MileBot.Replies;

/// <summary>
/// What a button or menu carries, such as <c>pb/undo/1234</c>: the command that owns it, what to do, and with what. Nothing is
/// kept in memory for it, so it still works after a restart.
/// </summary>
internal sealed record ComponentId(string Command, string Action, IReadOnlyList<string> Arguments)
{
    private const char Separator = '/';

    public static ComponentId Of(string command, string action, params ReadOnlySpan<object> arguments)
    {
        var texts = new string[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            texts[i] = Convert.ToString(arguments[i], CultureInfo.InvariantCulture)!;
            if (texts[i].Contains(Separator, StringComparison.Ordinal)) throw new ArgumentException($"'{texts[i]}' can't stand in a component's id.", nameof(arguments));
        }

        return new ComponentId(command, action, texts);
    }

    /// <summary>Reads an id that came back; null where it is none of ours.</summary>
    public static ComponentId? Parse(string text) =>
        text.Split(Separator) is [var command, var action, .. var arguments] ? new ComponentId(command, action, arguments) : null;

    /// <summary>The argument at a position as a snowflake; null where there is none.</summary>
    public ulong? Snowflake(int index) =>
        index < Arguments.Count && ulong.TryParse(Arguments[index], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The argument at a position as a whole number; null where there is none.</summary>
    public int? Number(int index) =>
        index < Arguments.Count && int.TryParse(Arguments[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The argument at a position as a name of an enumeration; null where there is none.</summary>
    public TEnum? Name<TEnum>(int index)
        where TEnum : struct, Enum =>
        index < Arguments.Count && Enum.TryParse<TEnum>(Arguments[index], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    public override string ToString() => string.Join(Separator, (IEnumerable<string>)[Command, Action, .. Arguments]);
}
