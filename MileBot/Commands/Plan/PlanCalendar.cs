using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MileBot.Calendar;
using MileBot.Core.Times;
using MileBot.Core.Training;
using MileBot.Replies;

namespace MileBot.Commands.Plan;

/// <summary>Puts a training block into a calendar file: one all-day event a session.</summary>
internal static class PlanCalendar
{
    public const string FileName = "mile-training.ics";

    /// <summary>The file.</summary>
    /// <param name="ownerId">Whose block it is.</param>
    /// <param name="advice">What their answers lead to.</param>
    /// <param name="block">The block.</param>
    /// <param name="start">Its first day.</param>
    /// <param name="request">Where and when it is asked for.</param>
    public static FileContent FileOf(ulong ownerId, PlanAdvice advice, TrainingBlock block, DateOnly start, Request request)
    {
        var key = KeyOf(ownerId, advice.Answers, block.Aim.Emphasis, start);
        var events = block.Sessions.Select(session => new CalendarEvent(
            $"{key}-{Text(session.Week)}-{Text(session.Day)}@milebot", session.On(start), $"Mile training: {SessionText.Title(session)}", Describe(advice, block, session, request)));
        return new FileContent(FileName, CalendarFile.Write(events, request.Now), CalendarFile.ContentType);
    }

    private static string Describe(PlanAdvice advice, TrainingBlock block, TrainingSession session, Request request)
    {
        var text = new StringBuilder(SessionText.Describe(session, request.Caller.Locale.Units)).Append('\n');
        if (session.Kind is SessionKind.Mile)
        {
            if (advice.Target is { } target) text.Append("Aim: ").Append(RaceTimeText.Format(target)).Append(". ");
            text.Append(DayPage.How(advice)).Append('\n');
        }

        if (advice.Answers.AreOfOneBuildingUp) text.Append("Sharp or one-sided pain: stop.\n");
        return text.Append("Week ").Append(Text(session.Week)).Append(" of ").Append(Text(block.Weeks)).Append('.').ToString();
    }

    /// <summary>The same plan has the same key, whatever its paces have become: to import it again updates it. Nobody can read from it whose it is.</summary>
    private static string KeyOf(ulong ownerId, PlanAnswers answers, TrainingEmphasis emphasis, DateOnly start)
    {
        var plan = string.Create(CultureInfo.InvariantCulture, $"{ownerId}/{answers.Code}/{emphasis}/{start:yyyy-MM-dd}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan)))[..16];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
