using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Calculators;

/// <summary><c>/splits 88 90 92 89</c>: what the laps of a mile tell.</summary>
internal sealed class SplitsCommand(RecordBook records, MemberStore members, PictureStudio studio) : ICommand
{
    private static readonly TextOption Laps = new("laps", "The lap times, such as 88 90 92 89, single or cumulative", 400) { IsRequired = true };

    public CommandDeclaration Declaration { get; } = new(
        "splits", "What your lap times say about your pacing", Purpose.WorkItOut, Availability.Anywhere,
        [Laps, SharedOptions.Surface, SharedOptions.Private]);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var surface = call.Choice(SharedOptions.Surface) ?? Surface.Trial;
        if (!LapListText.Parse(call.Text(Laps), surface).TryGetValue(out var laps, out var problem)) return Reply.Refusal(Markup.Raw(problem.Advice));
        if (FastestOnRecord is { } fastest && laps.Total < fastest.Mark)
        {
            return Reply.Refusal(Markup.Of(
                $"Those laps come to {laps.Total}, faster than the fastest mile on record, {fastest.MarkText}. Is a lap missing? Four laps of a 400 m track make a mile: `88 90 92 89`."));
        }

        var chart = new SplitChart(SplitAnalysis.Of(laps), RaceBeside(surface, await SexOfAsync(call.Caller, cancellationToken)));
        return SplitsReply.Compose(chart, studio.Draw(chart)) with { IsPrivate = call.Flag(SharedOptions.Private) };
    }

    /// <summary>The fastest mile, ratified or not: laps that come to less are not all of one.</summary>
    private RecordEntry? FastestOnRecord =>
        records.Pending(Surface.Track, Sex.Men) is [var pending, ..] ? pending : records.Current(Surface.Track, Sex.Men);

    /// <summary>The list a member is held against; the women's, whose record race is known to the hundred metres, where nothing is said.</summary>
    private async Task<Sex> SexOfAsync(Caller caller, CancellationToken cancellationToken) => caller.GuildId is { } guildId
        ? (await members.FindAsync(guildId, caller.Person.Id, cancellationToken)).Settings.ComparedWith ?? Sex.Women
        : Sex.Women;

    /// <summary>The latest record race on that surface whose splits are known; else that of the track.</summary>
    private RecordEntry? RaceBeside(Surface surface, Sex sex) =>
        Latest(surface is Surface.Trial ? Surface.Track : surface, sex) ?? Latest(Surface.Track, sex);

    private RecordEntry? Latest(Surface surface, Sex sex) => records.Progression(surface, sex).LastOrDefault(entry => SplitComparison.LapsOf(entry) is not null);
}
