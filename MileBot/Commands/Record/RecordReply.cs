using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Replies;

namespace MileBot.Commands.Record;

/// <summary>Shows world records, each with its date, place and status.</summary>
internal static class RecordReply
{
    private const int PageSize = 10;

    /// <summary>Composes the answer.</summary>
    public static Reply Compose(RecordBook book, RecordRequest request, Picture? picture)
    {
        IEnumerable<Block> blocks = request.View switch
        {
            RecordView.Progression => Progression(book, request),
            RecordView.Masters => AgeGroups(book, request, "masters", group => group.IsMasters),
            RecordView.Under20 => AgeGroups(book, request, "under 20", group => group.Under == 20),
            _ => request.Sexes.SelectMany(sex => Current(book, request.Surface, sex)),
        };
        return new Reply([.. blocks, .. Block.Image.OrNone(picture), new Block.Small(Markup.Of($"As of {book.AsOf}."))]);
    }

    private static IEnumerable<Block> Current(RecordBook book, Surface surface, Sex sex)
    {
        var record = book.Current(surface, sex) ?? book.Best(surface, sex);
        yield return new Block.Heading(Title(sex, surface));
        if (record is null)
        {
            yield return new Block.Paragraph(Markup.Raw("No mark is known for this list."));
            yield break;
        }

        yield return new Block.Lines(
        [
            Markup.Of($"**{record.MarkText}** · {record.Athlete} ({record.Country})"),
            Markup.Of($"{DateAndPlace(record)}"),
            Markup.Of($"{English.Lap(Mile.LapPace(record.Mark))} a 400 m lap · {Status(record.Status)}"),
        ]);
        foreach (var pending in book.Pending(surface, sex))
        {
            yield return new Block.Paragraph(Markup.Of(
                $"Pending: **{pending.MarkText}** · {pending.Athlete} ({pending.Country})\n{DateAndPlace(pending)}\nRun, and not ratified yet: until it is, the record above stands."));
        }
    }

    private static IEnumerable<Block> Progression(RecordBook book, RecordRequest request)
    {
        // One list at a time reads well on a phone; "everyone" begins with the women's.
        var sex = request.Sexes[0];
        IReadOnlyList<RecordEntry> newestFirst = [.. book.Progression(request.Surface, sex).Reverse()];
        yield return new Block.Heading(Markup.Of($"{Title(sex, request.Surface)} through history"));
        yield return new Block.Lines([.. newestFirst.Skip(request.Skip).Take(PageSize).Select(entry => Line(entry, entry.Date.ToString()))]);
        if (newestFirst.Count > PageSize) yield return Pages(request, newestFirst.Count);
        if (request.Category is Category.Everyone) yield return new Block.Small(Markup.Raw($"The other list: `/record men surface:{Code(request.Surface)} show:Progression`."));
    }

    private static Block.ButtonRow Pages(RecordRequest request, int count)
    {
        var newer = request with { Skip = Math.Max(0, request.Skip - PageSize) };
        var older = request with { Skip = request.Skip + PageSize };
        return new Block.ButtonRow(
        [
            new Button(newer.ToId(), "◀ Newer", IsDisabled: request.Skip == 0),
            new Button(older.ToId(), "Older ▶", IsDisabled: older.Skip >= count),
        ]);
    }

    private static IEnumerable<Block> AgeGroups(RecordBook book, RecordRequest request, string title, Func<AgeGroup, bool> belongs)
    {
        foreach (var sex in request.Sexes)
        {
            IReadOnlyList<RecordEntry> entries = [.. book.AgeGroups(request.Surface, sex).Where(entry => entry.AgeGroup is { } group && belongs(group))];
            yield return new Block.Heading(Markup.Of($"{Title(sex, request.Surface)}, {title}"));
            yield return entries.Count == 0
                ? new Block.Paragraph(Markup.Raw("No mark with a date and a source is on file for this list yet."))
                : new Block.Lines([.. entries.Select(entry => Line(entry, entry.AgeGroup.ToString()!))]);
        }
    }

    private static Markup Line(RecordEntry entry, string label)
    {
        var status = entry.Status is RecordStatus.Ratified ? Markup.Empty : Markup.Of($" · {Status(entry.Status)}");
        return Markup.Of($"{label} · **{entry.MarkText}** {entry.Athlete} ({entry.Country}){status}");
    }

    private static Markup DateAndPlace(RecordEntry entry) =>
        entry.Place is { } place ? Markup.Of($"{Written(entry.Date)}, {place}") : Markup.Of($"{Written(entry.Date)}");

    private static string Written(RecordDate date) => date.ExactDay is { } day ? DateText.Of(day) : date.ToString();

    private static string Status(RecordStatus status) => status switch
    {
        RecordStatus.Ratified => "ratified",
        RecordStatus.TreatedAsRatified => "treated as ratified, though no notice of it was found",
        RecordStatus.Pending => "pending",
        RecordStatus.BestOnly => "a best that is no official record",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No word for this status."),
    };

    private static string Code(Surface surface) => RecordOptions.Surface.Choices.First(choice => choice.Value == surface).Code;

    private static Markup Title(Sex sex, Surface surface) => Markup.Of($"{(sex is Sex.Women ? "Women's" : "Men's")} {English.Adjective(surface)} mile");
}
