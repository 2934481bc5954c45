using MileBot.Replies;

namespace MileBot.Commands.History;

/// <summary>Why a mile can't be changed.</summary>
internal static class Answers
{
    public static Reply NotYours { get; } = Reply.Refusal(Markup.Raw("Only the one who ran it can change it."));

    public static Reply ByOrganiser { get; } = Reply.Refusal(Markup.Raw("An organiser removed that mile, so only an organiser can bring it back."));

    public static Reply Gone { get; } = Reply.Refusal(Markup.Raw("That mile was changed or deleted since. `/history` shows your miles as they are now."));
}
