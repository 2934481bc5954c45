using System.Text;
using MileBot.Calendar;

namespace MileBot.Organising.Importing;

/// <summary>A runner's name as far as it tells who is meant: its words, without case, accents, dots, figures and pictures.</summary>
internal sealed class PersonName
{
    /// <summary>Letters that are written as two where a keyboard hasn't got them.</summary>
    private static readonly (string Letter, string Two)[] Doubled = [("ß", "ss"), ("ẞ", "ss"), ("æ", "ae"), ("œ", "oe")];

    private PersonName(IReadOnlyList<string> words)
    {
        Words = words;
        Keys = words.Count == 0 ? [] : [.. new[] { string.Join(' ', words.Order(StringComparer.Ordinal)), string.Concat(words), string.Concat(words.Skip(1).Append(words[0])) }.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Its words, in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>
    /// What two names share that differ in nothing but case, accents, the order of their words, and whether a first and a last name are
    /// written apart: the words in order of the alphabet, and all of them without blanks, first name first or last. The first of these
    /// stands for the name. None where there are no letters.
    /// </summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The name that a text holds.</summary>
    public static PersonName Of(string text)
    {
        var letters = Doubled.Aggregate(text.ToLowerInvariant(), (known, pair) => known.Replace(pair.Letter, pair.Two, StringComparison.Ordinal));
        var plain = PlainLetters.Of(letters.Replace('.', ' '));
        var words = string.Concat(plain.EnumerateRunes().Select(rune => Rune.IsLetter(rune) ? rune.ToString() : " "));
        return new PersonName(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
