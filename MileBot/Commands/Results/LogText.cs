using System.Diagnostics;
using System.Globalization;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>Words for the audit trail.</summary>
internal static class LogText
{
    /// <summary>An entry in two lines: who did what, then when.</summary>
    public static Markup Of(AuditLine line)
    {
        var said = Markup.Of($"{Actor(line)} {Deed(line)}");
        return Markup.Of($"{said}{Detail(line.Entry)}\n-# {MileText.At(line.Entry.At)}");
    }

    /// <summary>A reason is an organiser's own words; anything else is the bot's.</summary>
    private static Markup Detail(AuditEntry entry) => entry switch
    {
        { Detail: null } => Markup.Empty,
        { Action: AuditAction.Remove or AuditAction.Decline, Detail: var reason } => Markup.Of($": “{reason}”"),
        { Detail: var detail } => Markup.Of($": {detail}"),
    };

    /// <summary>Who did it. One whose name isn't known is shown by Discord itself, which notifies nobody; one who was erased not at all.</summary>
    private static Markup Actor(AuditLine line) => line switch
    {
        { ActorName: { Length: > 0 } name } => Markup.Of($"**{name}**"),
        { Entry.ActedBy: { } id } => Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<@{id}>")),
        _ => Markup.Raw("An organiser"),
    };

    private static Markup Deed(AuditLine line) => line.Entry.Action switch
    {
        AuditAction.Add => Markup.Of($"logged a mile for {Runner(line)}{Mile(line)}"),
        AuditAction.Remove => Markup.Of($"removed a mile of {Runner(line)}{Mile(line)}"),
        AuditAction.Restore => Markup.Of($"brought back a mile of {Runner(line)}{Mile(line)}"),
        AuditAction.Merge => Markup.Of($"made the miles of the guest {line.GuestName} those of {Runner(line)}"),
        AuditAction.Unmerge => Markup.Of($"took back that a guest's miles became those of {Runner(line)}"),
        AuditAction.Import => Markup.Raw("imported miles"),
        AuditAction.UndoImport => Markup.Raw("took an import back"),
        AuditAction.Export => Markup.Raw("downloaded the club's miles"),
        AuditAction.Approve => Markup.Of($"approved a mile of {Runner(line)}{Mile(line)}"),
        AuditAction.Decline => Markup.Of($"declined a mile of {Runner(line)}{Mile(line)}"),
        _ => throw new UnreachableException($"No words for {line.Entry.Action}."),
    };

    private static Markup Runner(AuditLine line) => line.Runner is { } runner ? Markup.Of($"**{MileText.Name(runner)}**") : Markup.Raw("somebody");

    private static Markup Mile(AuditLine line) => line.Mile is { } mile ? Markup.Of($", {MileText.Of(mile.Surface, mile.Time, mile.RunOn)}") : Markup.Empty;
}
