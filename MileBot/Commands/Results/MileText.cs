using System.Globalization;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>Words for a mile and for who ran it, as organisers and runners read them.</summary>
internal static class MileText
{
    /// <summary>Such as <c>Kim (guest)</c>.</summary>
    public static Markup Name(KnownRunner runner) => Markup.Of($"{ShownName.Of(runner.UserId, runner.DisplayName)}");

    /// <summary>Such as <c>6:42 · Track · 3 Nov 2026</c>.</summary>
    public static Markup Of(Surface surface, RaceTime time, DateOnly runOn) => Markup.Of($"**{time}** · {English.Title(surface)} · {runOn}");

    public static Markup Of(StoredPerformance mile) => Of(mile.Details.Surface, mile.Time, mile.Details.RunOn);

    /// <summary>The same without markdown, for menus.</summary>
    public static string Plain(Surface surface, RaceTime time, DateOnly runOn) => $"{RaceTimeText.Format(time)} · {English.Title(surface)} · {DateText.Of(runOn)}";

    /// <summary>An instant, shown by the reader's own clock.</summary>
    public static Markup At(DateTimeOffset instant) => Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:f>"));

    /// <summary>What an organiser does by a command, a press or a form.</summary>
    public static OrganiserAct ActOf(Request request) => new(request.Caller.Guild, request.Id, request.Caller.Person.Id, request.Caller.Person.DisplayName, request.Now);
}
