using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>What those read who may not do what is for organisers.</summary>
internal static class Organisers
{
    public static Reply Only { get; } = Reply.Refusal(Markup.Raw(
        "That is for organisers: it takes the permission **Manage Server**, or the role that `/settings organisers` names."));

    public static Reply ManagersOnly { get; } = Reply.Refusal(Markup.Raw("That is for those who manage the server: it takes the permission **Manage Server**."));
}
