using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Importing;

namespace MileBot.Storage;

/// <summary>A line of an uploaded list, as the table has it.</summary>
internal sealed class ImportLineRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        line AS Line, user_id AS UserId, name AS Name, choice AS Choice, problem AS Problem, time_hundredths AS TimeHundredths,
        run_on AS RunOn, surface AS Surface, category AS Category, location AS Location, note AS Note
        """;

    public required long Line { get; init; }

    public long? UserId { get; init; }

    public required string Name { get; init; }

    public required string Choice { get; init; }

    public string? Problem { get; init; }

    public long? TimeHundredths { get; init; }

    public string? RunOn { get; init; }

    public string? Surface { get; init; }

    public string? Category { get; init; }

    public string? Location { get; init; }

    public string? Note { get; init; }

    public ImportLine ToLine() => new((int)Line, Name, StoredText.ToEnum<LineChoice>(Choice))
    {
        RunnerId = (ulong?)UserId,
        Problem = Problem,
        Mile = TimeHundredths is { } time && RunOn is { } day && Surface is { } surface
            ? new SheetMile((int)Line, Name, RaceTime.FromHundredths(time), StoredText.ToDate(day), StoredText.ToEnum<Surface>(surface))
            {
                Category = StoredText.ToEnumOrNull<Category>(Category),
                Location = Location,
                Note = Note,
            }
            : null,
    };
}
