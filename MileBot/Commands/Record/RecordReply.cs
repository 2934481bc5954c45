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
    /// <param name="book">The records.</param>
    /// <param name="request">What is shown of them.</param>
    /// <param name="history">The whole history of a record, told beside its first page; null for none.</param>
    /// <param name="picture">That history as a picture; null for none.</param>
    public static Reply Compose(RecordBook book, RecordRequest request, Progression? history, Picture? picture)
    {
        IEnumerable<Block> blocks = request.View switch
        {
            RecordView.Progression => Marks(book, request, history),
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

    private static IEnumerable<Block> Marks(RecordBook book, RecordRequest request, Progression? history)
    {
        // One list at a time reads well on a phone; "everyone" begins with the women's.
        var sex = request.Sexes[0];
        IReadOnlyList<RecordEntry> newestFirst = [.. book.Progression(request.Surface, sex).Reverse()];
        yield return new Block.Heading(Markup.Of($"{Title(sex, request.Surface)} through history"));
        IReadOnlyList<RecordEntry> page = [.. newestFirst.Skip(request.Skip).Take(PageSize)];
        yield return new Block.Lines([.. page.Select(entry => Line(entry, Written(entry.Date)))]);
        if (Signs(page) is { } signs) yield return signs;
        if (history is { Records.Count: > 0 }) yield return new Block.Lines([Markup.Raw("**Barriers**"), .. BarrierLines(history)]);
        yield return new Block.ButtonRow([.. newestFirst.Count > PageSize ? Turns(request, newestFirst.Count) : [], OtherList(request, sex)]);
    }

    /// <summary>What the picture shows beside the marks: who broke which barrier, and what waits.</summary>
    private static IEnumerable<Markup> BarrierLines(Progression history)
    {
        if (history.Next != default) yield return Markup.Of($"{history.Next} · still to be broken");
        foreach (var broken in history.Broken) yield return Markup.Of($"{broken.Barrier} · {broken.By.Athlete}, {Written(broken.By.Date)}");
        if (history.Pending is { } pending) yield return Markup.Of($"Pending: **{pending.MarkText}** {pending.Athlete} ({pending.Country}), {Written(pending.Date)}");
    }

    private static Button[] Turns(RecordRequest request, int count)
    {
        var newer = request with { Skip = Math.Max(0, request.Skip - PageSize) };
        var older = request with { Skip = request.Skip + PageSize };
        return
        [
            new Button(newer.ToId(), "◀ Newer", IsDisabled: request.Skip == 0),
            new Button(older.ToId(), "Older ▶", IsDisabled: older.Skip >= count),
        ];
    }

    private static Button OtherList(RecordRequest request, Sex sex)
    {
        var (category, label) = sex is Sex.Women ? (Category.Men, "Men's list") : (Category.Women, "Women's list");
        return new Button((request with { Category = category, Skip = 0 }).ToId(), label);
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
            if (Signs(entries) is { } signs) yield return signs;
        }
    }

    private static Markup Line(RecordEntry entry, string label) =>
        Markup.Of($"{label} · **{entry.MarkText}** {entry.Athlete} ({entry.Country}){(Sign(entry.Status) is { } sign ? $" {sign}" : "")}");

    /// <summary>Says once what the signs in a list mean; null where it has none.</summary>
    private static Block.Small? Signs(IEnumerable<RecordEntry> entries)
    {
        var statuses = entries.Select(entry => entry.Status).Distinct().Order().Where(status => Sign(status) is not null);
        IReadOnlyList<Markup> meanings = [.. statuses.Select(status => Markup.Of($"{Sign(status)} {Status(status)}"))];
        return meanings.Count == 0 ? null : new Block.Small(Markup.Join(" · ", meanings));
    }

    /// <summary>A sign for a status in a list, where words would wrap on a phone; the usual one has none.</summary>
    private static string? Sign(RecordStatus status) => status switch
    {
        RecordStatus.TreatedAsRatified => "†",
        RecordStatus.Pending => "§",
        RecordStatus.BestOnly => "‡",
        _ => null,
    };

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

    private static Markup Title(Sex sex, Surface surface) => Markup.Of($"{(sex is Sex.Women ? "Women's" : "Men's")} {English.Adjective(surface)} mile");
}
