using MileBot.Replies;

namespace MileBot.Commands.Results.Importing;

/// <summary>Shows how far an import is. Its button finds out what became of it, should this be all that is ever shown.</summary>
internal sealed class ImportProgress(ulong importId, IProgress<Reply>? shown) : IProgress<(int Done, int Of)>
{
    public void Report((int Done, int Of) value) => shown?.Report(Reply.Of(
        new Block.Paragraph(Markup.Of($"Logging **{value.Done}** of {value.Of}…")),
        new Block.ButtonRow([new Button(ImportComponents.Of(ImportComponents.Look, importId), "Look again")])) with
    {
        IsPrivate = true,
        Replaces = true,
    });
}
