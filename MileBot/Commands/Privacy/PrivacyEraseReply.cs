using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Privacy;

/// <summary>Asks before everything about somebody goes, and says what became of it.</summary>
internal static class PrivacyEraseReply
{
    /// <summary>A menu has 25 entries, of which one means all servers.</summary>
    private const int MostServers = 24;

    /// <summary>Asks in which server.</summary>
    public static Reply AskWhere(IReadOnlyList<PersonalSummary> held) => Question(
        new Block.Heading(Markup.Raw("Erase everything about you: where?")),
        new Block.Menu(
            PrivacyComponents.Id(PrivacyComponents.Choose),
            "Choose a server",
            [
                new MenuEntry("In all servers", PrivacyComponents.Everywhere) { Description = $"{held.Count} servers" },
                .. held.Take(MostServers).Select(summary => new MenuEntry(
                    string.IsNullOrWhiteSpace(summary.GuildName) ? PrivacyComponents.Of(summary.GuildId) : summary.GuildName,
                    PrivacyComponents.Of(summary.GuildId))
                {
                    Description = $"{English.Count(summary.RowsOf("performance"), "mile")}",
                }),
            ]),
        new Block.Small(Markup.Raw("Nothing is erased before you have confirmed it.")));

    /// <summary>Asks whether it is meant.</summary>
    /// <param name="held">What will go, by server.</param>
    /// <param name="servers">The servers, as the button will carry them.</param>
    /// <param name="lastDay">The day by which it is gone from copies too.</param>
    public static Reply Ask(IReadOnlyList<PersonalSummary> held, string servers, DateOnly lastDay) => Question(
        new Block.Heading(Markup.Raw("Erase everything about you?")),
        PrivacyShowReply.Servers(held),
        new Block.Paragraph(Markup.Of(
            $"All of that goes at once and for good: nobody can undo it. By **{lastDay}** it has also aged out of the copies of the database.")),
        new Block.Small(Markup.Raw(
            "What I posted in channels before is Discord's: delete it there, or ask a moderator. If you log a mile later you start anew, and not hidden.")),
        new Block.ButtonRow(
        [
            new Button(PrivacyComponents.ConfirmId(servers), "Erase everything", ButtonLook.Danger),
            new Button(PrivacyComponents.Id(PrivacyComponents.Export), "Export a copy first"),
            new Button(PrivacyComponents.Id(PrivacyComponents.Keep), "Keep it"),
        ]));

    /// <summary>Says that it is done.</summary>
    public static Reply Gone(DateOnly lastDay) => Reply.Of(
        new Block.Heading(Markup.Raw("It's all gone")),
        new Block.Paragraph(Markup.Of(
            $"Everything I kept about you there is erased. By **{lastDay}** it has also aged out of the copies of the database.")),
        new Block.Small(Markup.Raw(
            "What stays is nothing personal: a one-way fingerprint without your name, id or miles, so that you are erased again should a copy ever be put back. Thanks for the miles; you're welcome any time."))) with
    {
        IsPrivate = true,
    };

    private static Reply Question(params Block[] blocks) => Reply.Of(blocks) with { Tone = Tone.Question, IsPrivate = true };
}
