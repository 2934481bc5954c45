using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Pictures;
using MileBot.Replies;

namespace MileBot.Commands.Record;

/// <summary><c>/record women</c>: the world record of the mile, and how it came to be.</summary>
internal sealed class RecordCommand(RecordBook book, PictureStudio studio) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        RecordOptions.CommandName, "The world record of the mile, its history and its age groups", Purpose.TheMile, Availability.Anywhere, RecordOptions.All);

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var request = new RecordRequest(
            call.Caller.Person.Id,
            call.Choice(RecordOptions.Show) ?? RecordView.Current,
            call.Choice(RecordOptions.Category) ?? Category.Everyone,
            call.Choice(RecordOptions.Surface) ?? Surface.Track,
            Skip: 0);
        return Task.FromResult(Show(request) with { IsPrivate = call.Flag(SharedOptions.Private) });
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (RecordRequest.Parse(press.Component) is not { } request) return Task.FromResult(ComponentPress.Outdated);

        var owns = request.OwnerId == press.Caller.Person.Id;
        var reply = Show(request with { OwnerId = press.Caller.Person.Id });
        return Task.FromResult(owns ? reply with { Replaces = true } : reply with { IsPrivate = true });
    }

    /// <summary>The history is told whole, and drawn, on its first page.</summary>
    private Reply Show(RecordRequest request)
    {
        var history = request is { View: RecordView.Progression, Skip: 0 } ? new Progression(book, request.Surface, request.Sexes[0]) : null;
        return RecordReply.Compose(book, request, history, history is null ? null : studio.Draw(history));
    }
}
