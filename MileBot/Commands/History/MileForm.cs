using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>The form in which a mile is edited: what people mistype most.</summary>
internal static class MileForm
{
    public const string Time = "time";
    public const string Date = "date";
    public const string SurfaceField = "surface";
    public const string Location = "location";
    public const string Note = "note";

    /// <summary>The form, filled with the mile as it stands.</summary>
    public static Form Of(StoredPerformance mile) => Of(mile.Id, mile.Details, RaceTimeText.Format(mile.Time), DateText.Of(mile.Details.RunOn));

    /// <summary>The form, filled with what was typed before.</summary>
    /// <param name="performance">The mile.</param>
    /// <param name="details">Its surface, location and note.</param>
    /// <param name="time">The time, as typed.</param>
    /// <param name="date">The date, as typed.</param>
    public static Form Of(ulong performance, PerformanceDetails details, string time, string date) => new(
        HistoryComponents.Of(HistoryComponents.Save, performance),
        "Edit this mile",
        [
            new FormField.Text(Time, "Time", PbOptions.Time.MaxLength) { IsRequired = true, Value = time, Example = "6:42 or 6:42.3" },
            new FormField.Text(Date, "Date of the run", PbOptions.Date.MaxLength)
            {
                IsRequired = true,
                Value = date,
                Example = "20 Nov, yesterday or 2026-11-20",
            },
            new FormField.Choice(
                SurfaceField,
                "Surface",
                [.. SharedOptions.Surface.Choices.Select(choice => new MenuEntry(choice.Label, choice.Code, choice.Value == details.Surface))])
            {
                IsRequired = true,
            },
            new FormField.Text(Location, "Where you ran it", PbOptions.Location.MaxLength) { Value = details.Location },
            new FormField.Text(Note, "Note", PbOptions.Note.MaxLength) { Value = details.Note },
        ]);

    /// <summary>The details of a mile, with what the form says of surface, location and note.</summary>
    public static PerformanceDetails Read(FormSubmission submission, PerformanceDetails details) => details with
    {
        Surface = HistoryRequest.ReadSurface(submission.Text(SurfaceField), out var surface) && surface is { } one ? one : details.Surface,
        Location = submission.Text(Location),
        Note = submission.Text(Note),
    };
}
