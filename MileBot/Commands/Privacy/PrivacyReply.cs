using MileBot.Replies;

namespace MileBot.Commands.Privacy;

/// <summary>The short answers of <c>/privacy</c>.</summary>
internal static class PrivacyReply
{
    public static Reply Nothing(Caller caller, string toDo) => Private(
        new Block.Paragraph(Markup.Raw($"I keep nothing about you {(caller.GuildId is null ? "in any server" : "in this server")}, so there is nothing {toDo}.")),
        new Block.Small(Scope(caller)));

    /// <param name="caller">Who asked, and where.</param>
    /// <param name="files">The copy; nothing where it is more than a message takes.</param>
    public static Reply Copy(Caller caller, IReadOnlyList<FileContent> files) => files.Count == 0
        ? Reply.Refusal(Markup.Raw("That is more than Discord takes in one message. Use `/privacy export` in each of your servers instead; whoever runs me can copy it all."))
        : Private(
            [
                new Block.Heading(Markup.Raw($"Everything I keep about you {All(caller)}")),
                .. files.Select(file => new Block.Attachment(file)),
                new Block.Small(Markup.Of($"The JSON file has every row; the CSV file has your miles for a spreadsheet. {Scope(caller)}")),
            ]);

    public static Reply Hidden(Caller caller, bool isNew) => Private(
        new Block.Heading(Markup.Raw($"You {(isNew ? "are now" : "are")} hidden {All(caller)}")),
        new Block.Paragraph(Markup.Raw(
            "You are on no board and in no post, announcement or count of mine, and others who look you up find nothing. You can still log miles and see your own.")),
        new Block.Small(Markup.Of(
            $"What I posted before stays where it was posted, and what you make me answer in public is public: `private:true` keeps it to yourself. {Scope(caller)}")),
        new Block.ButtonRow([new Button(PrivacyComponents.Id(PrivacyComponents.Unhide), "Show me again")]));

    public static Reply Unhidden(Caller caller) => Private(
        new Block.Paragraph(Markup.Raw($"Welcome back: your miles count on the boards {All(caller)} again. `/privacy hide` takes you off whenever you like.")));

    public static Reply Kept() => Private(new Block.Paragraph(Markup.Raw("Nothing was erased.")));

    /// <summary>The servers that an answer is about, within a sentence that says that there is something.</summary>
    public static string All(Caller caller) => caller.GuildId is null ? "in every server" : "in this server";

    /// <summary>What an answer covers, and how to get at the rest.</summary>
    public static Markup Scope(Caller caller) => Markup.Raw(caller.GuildId is null
        ? "This is about every server that has me, also those you have left."
        : "This is about this server only. Sent to me as a direct message, `/privacy` covers all of your servers, also those you have left.");

    private static Reply Private(params Block[] blocks) => Reply.Of(blocks) with { IsPrivate = true };
}
