namespace MileBot.Calendar;

/// <summary>Something that fills a calendar date, whatever the zone: an all-day event.</summary>
/// <param name="Uid">Globally unique and lasting, so that a calendar that has it already updates it: <c>…@milebot</c>.</param>
/// <param name="Day">When it is.</param>
/// <param name="Summary">Its title, in a few words.</param>
/// <param name="Description">What to do then; lines are parted by a line feed.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Day, string Summary, string Description);
