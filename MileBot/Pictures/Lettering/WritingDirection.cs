using System.Globalization;
using System.Text;

namespace MileBot.Pictures.Lettering;

/// <summary>Which way the characters of one line are read, and in what order they stand.</summary>
/// <remarks>
/// The part of the Unicode Bidirectional Algorithm (UAX #9) that a single name or label asks for: letters from the left, letters
/// from the right, numbers, and what takes its direction from its neighbours. Embeddings can't occur: the marks that open them are
/// taken out of the text before.
/// </remarks>
internal static class WritingDirection
{
    private enum Kind
    {
        Left,
        Right,
        Number,
        Neutral,
    }

    /// <summary>The levels of the clusters: even ones are read from the left, odd ones from the right.</summary>
    public static int[] Levels(string text, IReadOnlyList<(int Start, int Length)> clusters)
    {
        var kinds = clusters.Select(cluster => KindOf(text.AsSpan(cluster.Start, cluster.Length))).ToArray();
        var first = Array.Find(kinds, kind => kind is Kind.Left or Kind.Right);
        var whole = kinds.Contains(Kind.Right) && first is Kind.Right ? 1 : 0;
        ResolveNumbersAfterLeft(kinds, whole);
        ResolveNeutrals(kinds, whole);
        return [.. kinds.Select(kind => Level(kind, whole))];
    }

    /// <summary>The order in which pieces of these levels are drawn, from the left.</summary>
    public static int[] VisualOrder(IReadOnlyList<int> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        for (var level = levels.DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && levels[order[end]] >= level) end++;
                Array.Reverse(order, start, end - start);
                start = end;
            }
        }

        return order;
    }

    /// <summary>Rule W7: a number after letters from the left goes with them.</summary>
    private static void ResolveNumbersAfterLeft(Kind[] kinds, int whole)
    {
        var strong = whole == 1 ? Kind.Right : Kind.Left;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.Left or Kind.Right) strong = kinds[i];
            else if (kinds[i] is Kind.Number && strong is Kind.Left) kinds[i] = Kind.Left;
        }
    }

    /// <summary>Rules N1 and N2: between two of one direction neutrals take it, else that of the whole line.</summary>
    private static void ResolveNeutrals(Kind[] kinds, int whole)
    {
        var around = whole == 1 ? Kind.Right : Kind.Left;
        for (var start = 0; start < kinds.Length; start++)
        {
            if (kinds[start] is not Kind.Neutral) continue;

            var end = start;
            while (end < kinds.Length && kinds[end] is Kind.Neutral) end++;
            var before = start == 0 ? around : Side(kinds[start - 1]);
            var after = end == kinds.Length ? around : Side(kinds[end]);
            Array.Fill(kinds, before == after ? before : around, start, end - start);
            start = end - 1;
        }
    }

    private static Kind Side(Kind kind) => kind is Kind.Left ? Kind.Left : Kind.Right;

    private static int Level(Kind kind, int whole) => (kind, whole) switch
    {
        (Kind.Left, 0) => 0,
        (Kind.Right, _) => 1,
        _ => 2,
    };

    private static Kind KindOf(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var rune, out _);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => Kind.Number,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark => IsFromRight(rune) ? Kind.Right : Kind.Left,
            _ => Kind.Neutral,
        };
    }

    private static bool IsFromRight(Rune rune) => rune.Value
        is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
