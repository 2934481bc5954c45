using MileBot.Commands.Pb;
using MileBot.Core;
using MileBot.Organising.Importing;
using MileBot.Replies;
using MileBot.Wire;

namespace MileBot.Commands.Results.Importing;

/// <summary><c>/results import</c>: a list of results, such as those of a club's time trial. Nothing is logged before it is confirmed.</summary>
internal sealed class ImportPage(FileDownloads downloads, ImportDesk desk) : IResultsPage
{
    private const int MostBytes = 1024 * 1024;
    private const int LongestFileName = 60;

    private static readonly FileOption File = new("file", "A CSV file with names and times; Excel and Google Sheets save one") { IsRequired = true };

    private static readonly TextOption Date = new("date", "When it was run, where a line doesn't say: today (if left out), sunday, 20 Nov, 2026-11-20", 40);

    public Subcommand Declaration { get; } = new("import", "Log a list of results from a file, after a dry run", [File, Date, SharedOptions.Surface]);

    public IReadOnlyList<string> Actions => ImportComponents.Actions;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.File(File) is not { } file) return ComponentPress.Outdated;
        if (!PbRequestReader.TryReadDate(call.Text(Date), call.Today, out var runOn, out var refusal)) return refusal;

        var download = await downloads.DownloadAsync(file, MostBytes, cancellationToken);
        if (download is not Download.Whole whole) return Refuse(file, download);

        var defaults = new SheetDefaults(runOn, call.Choice(SharedOptions.Surface) ?? Surface.Trial, call.Today);
        var draft = new ImportDraft(call.Caller.Guild, call.Id, call.Caller.Person.Id, call.Now, SheetText.InOneLine(file.Name, LongestFileName));
        return SheetReader.Read(whole.Bytes.Span, defaults) switch
        {
            SheetReading.Results sheet => await desk.TakeAsync(draft, sheet, cancellationToken),
            SheetReading.Refused refused => Reply.Refusal(Markup.Of($"{refused.Reason} Nothing was changed.")),
            _ => ComponentPress.Outdated,
        };
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        press.Component.Snowflake(0) is { } importId ? PressAsync(press, importId, cancellationToken) : Task.FromResult(ComponentPress.Outdated);

    private Task<Reply> PressAsync(ComponentPress press, ulong importId, CancellationToken cancellationToken) => press.Component.Action switch
    {
        ImportComponents.Answer when press is { Chosen: { } chosen } && press.Component.Number(1) is { } line =>
            desk.AnswerAsync(press, importId, line, chosen, cancellationToken),
        ImportComponents.GuestsOnly => desk.MakeGuestsAsync(press, importId, cancellationToken),
        ImportComponents.Log => desk.LogAsync(press, importId, withDoubtful: false, cancellationToken),
        ImportComponents.LogAll => desk.LogAsync(press, importId, withDoubtful: true, cancellationToken),
        ImportComponents.Look => desk.ShowAsync(press, importId, cancellationToken),
        ImportComponents.Drop => desk.DropAsync(press, importId, cancellationToken),
        ImportComponents.Undo => desk.UndoAsync(press, importId, cancellationToken),
        _ => Task.FromResult(ComponentPress.Outdated),
    };

    private static Reply Refuse(ChosenFile file, Download download) => Reply.Refusal(download switch
    {
        Download.TooLarge => Markup.Of($"“{file.Name}” is too large: I take lists of up to 1 MiB and {SheetReader.MostLines} lines. Is it a CSV file? Nothing was changed."),
        Download.Elsewhere => Markup.Of($"I fetch files from Discord only, and “{file.Name}” is somewhere else. Attach it to the command. Nothing was changed."),
        _ => Markup.Of($"I couldn't fetch “{file.Name}” from Discord just now. Try it once more. Nothing was changed."),
    });
}
