using System.Globalization;
using MileBot.Pictures.Lettering;
using MileBot.Replies;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>Draws a page of a leaderboard: place, name, mark.</summary>
internal static class BoardPicture
{
    private const float Row = 76;
    private const float Gap = 48;
    private const float Inset = 24;
    private const float MostNoteShare = 0.28f;

    public static Picture? Draw(Board board, TextSetter setter)
    {
        IReadOnlyList<BoardLine> lines = [.. board.Lines.Take(Board.MostLines)];
        var more = board.MoreFinishers + board.Lines.Count - lines.Count;
        using var card = new Card(setter, HeightOf(lines.Count, more, board.Own));
        card.Head(board.Title, "Leaderboard", board.Subtitle);
        var columns = Columns.Of(card, board.Own is { } mine ? [.. lines, mine] : lines);
        var y = Look.BelowTitle;
        foreach (var line in lines) y = Line(card, columns, line, y);
        if (board.Own is { } own)
        {
            card.Write("···", Look.BodyBold, columns.NameLeft, y + 36, Look.Quiet);
            y = Line(card, columns, own with { StandsOut = true }, y + Gap);
        }

        if (more > 0) card.Write(More(more), Look.Subtitle, columns.NameLeft, y + 50, Look.Quiet);
        return card.ToPicture("leaderboard.png", AltText(board, lines, more));
    }

    private static int HeightOf(int lines, int more, BoardLine? own) =>
        (int)(Look.BelowTitle + lines * Row + (own is null ? 0 : Gap + Row) + (more > 0 ? 60 : 0) + 40);

    private static float Line(Card card, Columns columns, BoardLine line, float y)
    {
        var (middle, baseline) = (y + Row / 2, y + Row / 2 + 14);
        if (line.StandsOut)
        {
            card.Panel(new SKRect(Look.Margin - Inset, y + 4, Look.Width - Look.Margin + Inset, y + Row - 4), 14, Look.Panel);
            card.Panel(new SKRect(Look.Margin - Inset, y + 4, Look.Margin - Inset + 8, y + Row - 4), 4, Look.Amber);
        }
        else
        {
            card.Line(Look.Margin, y + Row, Look.Width - Look.Margin, y + Row, Look.Grid, 1);
        }

        if (line.Place == 1) card.Panel(new SKRect(columns.PlaceRight - 52, middle - 27, columns.PlaceRight + 2, middle + 27), 27, Look.Amber);
        card.Write(line.Place.ToString(CultureInfo.InvariantCulture), Look.BodyBold,
            line.Place == 1 ? columns.PlaceRight - 25 : columns.PlaceRight - 4, baseline,
            line.Place == 1 ? Look.Background : Look.Quiet, line.Place == 1 ? Side.Centre : Side.Right);
        Name(card, columns, line, baseline);
        card.Write(line.Mark, Look.BodyBold, columns.MarkRight, baseline, line.StandsOut ? Look.Amber : Look.Ink, Side.Right);
        if (line.Note is { } note) card.WriteFitted(note, Look.Label, columns.NoteLeft, baseline, Look.Quiet, columns.NoteWidth);
        return y + Row;
    }

    private static void Name(Card card, Columns columns, BoardLine line, float baseline)
    {
        var (name, style, colour) = card.Writable(line.Name) is { } writable
            ? (writable, line.StandsOut ? Look.BodyBold : Look.Body, Look.Ink)
            : (PlaceInWords(line.Place), Look.Body, Look.Quiet);
        card.WriteFitted(name, style, columns.NameLeft, baseline, colour, columns.NameWidth);
    }

    /// <summary>What stands for a name that no font here can write.</summary>
    private static string PlaceInWords(int place) => $"{English.Ordinal(place)} place";

    private static string More(int count) => $"…and {Words.Count(count, "more finisher")}";

    private static string AltText(Board board, IReadOnlyList<BoardLine> lines, int more)
    {
        var written = lines.Concat(board.Own is { } own ? [own] : []).Select(Written);
        var end = more > 0 ? $" {More(more)}." : "";
        return $"{board.Title}, {board.Subtitle}. {string.Join("; ", written)}.{end}";
    }

    private static string Written(BoardLine line) => string.Create(CultureInfo.InvariantCulture,
        $"{line.Place}. {Words.Short(line.Name, 32)} {line.Mark}{(line.Note is { } note ? $" ({note})" : "")}");

    /// <summary>Where the columns stand: places and marks take what they need, names the rest.</summary>
    private readonly record struct Columns(float PlaceRight, float NameLeft, float NameWidth, float NoteLeft, float NoteWidth, float MarkRight)
    {
        public static Columns Of(Card card, IReadOnlyList<BoardLine> lines)
        {
            const float Right = Look.Width - Look.Margin;
            var place = Math.Max(54, lines.Max(line => card.Measure(line.Place.ToString(CultureInfo.InvariantCulture), Look.BodyBold)));
            var mark = lines.Max(line => card.Measure(line.Mark, Look.BodyBold));
            var note = Math.Min(MostNoteShare * Look.Width, lines.Max(line => line.Note is { } text ? card.Measure(text, Look.Label) : 0));
            var (nameLeft, noteLeft) = (Look.Margin + place + 28, Right - mark - 32 - note);
            return new(Look.Margin + place, nameLeft, noteLeft - nameLeft - 28, noteLeft, note, Right);
        }
    }
}
