using CsCheck;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

/// <summary>Whatever happens to a server's log and its members, in any order: its boards are what the core makes of what is left.</summary>
public class BoardAgreementTests
{
    private static readonly DateOnly Start = new(2026, 9, 20);
    private static readonly DateTimeOffset Midday = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<ulong> AnyUser = Gen.ULong[1, 5];

    private static readonly Gen<Event> AnyEvent = Gen.Frequency(
        (12, from user in AnyUser
             from surface in Gen.OneOf(Surface.Trial, Surface.Trial, Surface.Road)
             from hundredths in Gen.OneOf(Gen.Long[40_000, 40_006], Gen.Long[30_000, 60_000])
             from day in Gen.Int[0, 99]
             select (Event)new Event.Log(user, surface, hundredths, Start.AddDays(day))),
        (2, from which in Gen.Int[0, 30] select (Event)new Event.Undo(which)),
        (2, from user in AnyUser
            from category in Gen.OneOf<Category?>(Category.Women, Category.Men, Category.Nonbinary, null)
            from born in Gen.OneOf<int?>(null, 1950, 1985, 2004, 2023)
            from compared in Gen.OneOf<Sex?>(null, Sex.Women)
            select (Event)new Event.Say(user, new MemberSettings { Category = category, BirthYear = born, CompareWith = compared })),
        (2, from user in AnyUser from how in Gen.OneOf(Enum.GetValues<Seen>()) select (Event)new Event.See(user, how)),
        (2, from days in Gen.Int[-3, 40] select (Event)new Event.Wait(days)));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Every_board_agrees_with_the_core() =>
        AnyEvent.Array[0, 40].SampleAsync(
            async events =>
            {
                await using var file = await TestDatabase.StartAsync();
                var server = new Server(file);
                foreach (var happening in events) await server.DoAsync(happening);
                await server.ShouldAgreeAsync();
            },
            iter: 15,
            threads: 1);

    /// <summary>How somebody is seen.</summary>
    internal enum Seen
    {
        Hidden,
        Shown,
        Left,
        Back,
    }

    /// <summary>Something that happens in a server.</summary>
    internal abstract record Event
    {
        public sealed record Log(ulong User, Surface Surface, long Hundredths, DateOnly On) : Event;

        public sealed record Undo(int Which) : Event;

        public sealed record Say(ulong User, MemberSettings Settings) : Event;

        public sealed record See(ulong User, Seen How) : Event;

        /// <summary>Days go by, and somebody looks at a board.</summary>
        public sealed record Wait(int Days) : Event;
    }

    private sealed class Server(TestDatabase file)
    {
        private readonly PerformanceStore performances = new(file.Database);
        private readonly MemberStore members = new(file.Database);
        private readonly MemberVisibilityStore visibility = new(file.Database);
        private readonly BoardStore boards = new(file.Database);
        private readonly List<(ulong Id, ulong User, Surface Surface, RaceTime Time, DateOnly On)> log = [];
        private readonly Dictionary<ulong, MemberSettings> settings = [];
        private readonly HashSet<ulong> hidden = [];
        private readonly HashSet<ulong> left = [];
        private DateTimeOffset now = Midday;
        private ulong lastId;

        public async Task DoAsync(Event happening)
        {
            switch (happening)
            {
                case Event.Log mile:
                    var id = ++lastId;
                    await performances.LogAsync(Miles.Of(id, mile.User, mile.Hundredths, mile.Surface, StoredText.Of(mile.On)), Cancellation);
                    log.Add((id, mile.User, mile.Surface, RaceTime.FromHundredths(mile.Hundredths), mile.On));
                    left.Remove(mile.User);
                    break;
                case Event.Undo undo when log.Count > 0:
                    var gone = log[undo.Which % log.Count];
                    (await performances.UndoAsync(Miles.Guild, gone.Id, gone.User, Miles.Noon, TimeSpan.FromDays(1), Cancellation)).ShouldBeOfType<UndoResult.Done>();
                    log.Remove(gone);
                    break;
                case Event.Say say:
                    await members.ChangeSettingsAsync(Miles.Guild, say.User, $"runner {say.User}", _ => say.Settings, Cancellation);
                    settings[say.User] = say.Settings;
                    break;
                case Event.See see:
                    await SeeAsync(see.User, see.How);
                    break;
                case Event.Wait wait:
                    now = now.AddDays(wait.Days);
                    await boards.FinishersAsync(Miles.Guild, Category.Everyone, PeriodKind.Week, now, Cancellation);
                    break;
            }
        }

        public async Task ShouldAgreeAsync()
        {
            var seen = log.Select(mile => mile.User).Distinct().Where(user => !hidden.Contains(user) && !left.Contains(user))
                .ToDictionary(user => user, user => settings.GetValueOrDefault(user) ?? new MemberSettings());
            var expected = new ExpectedBoards(log.Select(mile => (mile.User, mile.Surface, mile.Time, mile.On)), seen);
            foreach (var kind in Enum.GetValues<BoardKind>().Where(kind => kind is not BoardKind.FirstTimers))
            {
                foreach (var period in Enum.GetValues<PeriodKind>())
                {
                    foreach (var surface in BoardKey.CountsEverySurface(kind) ? (Surface[])[Surface.Trial] : [Surface.Trial, Surface.Road])
                    {
                        foreach (var category in (Category[])[Category.Everyone, Category.Women, Category.Nonbinary])
                        {
                            await ShouldAgreeAsync(new BoardQuery(Miles.Guild, kind, surface, category, period), expected);
                        }
                    }
                }
            }
        }

        private async Task ShouldAgreeAsync(BoardQuery query, ExpectedBoards expected)
        {
            var rows = expected.Rows(query, DateOnly.FromDateTime(now.UtcDateTime)).ToList();

            var page = await boards.ReadAsync(query, 0, 100, 3, now, Cancellation);

            page.Rows.Select(row => (row.Place, row.UserId, ExpectedBoards.Figure(row.Score), row.ReachedOn)).ShouldBe(rows, query.ToString());
            page.Ranked.ShouldBe(rows.Count);
            page.Own?.Place.ShouldBe(rows.Single(row => row.User == 3).Place);
            var faster = rows.TakeWhile(row => row.Place < page.Own?.Place).ToList();
            page.JustAhead?.UserId.ShouldBe(faster[^1].User);
            (page.JustAhead is null).ShouldBe(faster.Count == 0);
            var position = await boards.PositionAsync(query, 3, now, Cancellation);
            position.ShouldBe(rows.FindIndex(row => row.User == 3) is >= 0 and var index ? index : null);
            if (rows.Count > 1 && query.Category is Category.Everyone)
            {
                var second = await boards.ReadAsync(query, 1, 2, 3, now, Cancellation);
                second.Rows.Select(row => (row.Place, row.UserId)).ShouldBe(rows.Skip(1).Take(2).Select(row => (row.Place, row.User)), query.ToString());
            }
        }

        private async Task SeeAsync(ulong user, Seen how)
        {
            var isKnown = settings.ContainsKey(user) || hidden.Contains(user) || lastId > 0 && await file.RawAsync($"SELECT 1 FROM member WHERE user_id = {user}") is not null;
            switch (how)
            {
                case Seen.Hidden:
                    await visibility.HideAsync(Miles.Guild, user, now, Cancellation);
                    hidden.Add(user);
                    break;
                case Seen.Shown:
                    await visibility.ShowAsync(Miles.Guild, user, Cancellation);
                    hidden.Remove(user);
                    break;
                case Seen.Left:
                    await visibility.MarkLeftAsync(Miles.Guild, user, now, Cancellation);
                    if (isKnown) left.Add(user);
                    break;
                case Seen.Back:
                    await visibility.MarkReturnedAsync(Miles.Guild, user, Cancellation);
                    left.Remove(user);
                    break;
            }
        }
    }
}
