namespace MileBot.Wire;

/// <summary>Shares out the characters that a message of components may hold, first come, first served.</summary>
internal sealed class TextBudget
{
    private const int MaxCharacters = 4000;
    private const string Ellipsis = "…";

    private int left = MaxCharacters;

    /// <summary>As much of the text as still fits, cut after a whole line where it must be cut; empty where nothing fits.</summary>
    public string Take(string text)
    {
        var taken = text.Length <= left ? text : CutAfterLine(text, left);
        left -= taken.Length;
        return taken;
    }

    /// <summary>The text, or its beginning with an ellipsis where it is too long. Never cuts a character in two.</summary>
    public static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength) return text;

        var end = maxLength - Ellipsis.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), Ellipsis);
    }

    private static string CutAfterLine(string text, int length)
    {
        var room = length - Ellipsis.Length - 1;
        if (room <= 0) return "";

        var lineEnd = text.LastIndexOf('\n', room);
        return lineEnd > 0 ? string.Concat(text.AsSpan(0, lineEnd), "\n", Ellipsis) : Cut(text, length);
    }
}
