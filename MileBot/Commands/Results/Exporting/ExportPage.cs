using MileBot.Exporting;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results.Exporting;

/// <summary><c>/results export</c>: everything of the server, for those who manage it.</summary>
internal sealed class ExportPage(ServerExportStore store, ServerExport export) : IResultsPage
{
    public Subcommand Declaration { get; } = new("export", "Everything of this server as files (needs Manage Server)", []);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (!call.Caller.ManagesServer) return Organisers.ManagersOnly;

        var guildId = call.Caller.Guild;
        var summary = await store.SummariseAsync(guildId, cancellationToken);
        if (summary.Performances == 0) return Reply.Refusal(Markup.Raw("No mile is logged here yet, so there is nothing to export. `/pb 6:42` logs one."));

        var files = await export.MakeAsync(guildId, summary, call.Now, cancellationToken);
        if (files.Count == 0) return Reply.Refusal(Markup.Raw("That is more than Discord takes in one message. Whoever runs me can copy it all."));

        await store.NoteAsync(MileText.ActOf(call), cancellationToken);
        return Reply.Of(
            [
                new Block.Heading(Markup.Raw("Everything of this server")),
                .. files.Select(file => new Block.Attachment(file)),
                new Block.Small(Markup.Raw("The CSV file has the miles that stand, and `/results import` reads it. The JSON file has members, all miles, removed ones too, settings and the audit trail.")),
                new Block.Small(Markup.Of($"Left out: what is private to members, such as birth years, zones and goals{Hidden(summary)}.")),
            ]) with
        {
            IsPrivate = true,
        };
    }

    private static Markup Hidden(ServerSummary summary) => summary.Hidden == 0
        ? Markup.Empty
        : Markup.Of($", and all of {English.Count(summary.Hidden, "member")} hidden by their own wish; `/privacy export` gives them theirs");
}
