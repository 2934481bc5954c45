using MileBot.Discord.Interactions;
using MileBot.Discord.Model;
using MileBot.Pictures;
using MileBot.Replies;
using MileBot.Wire;
using Button = MileBot.Replies.Button;

namespace MileBot.Tests.Wire;

public class ReplyRendererTests
{
    [Fact]
    public void A_message_can_notify_nobody()
    {
        var message = ReplyRenderer.ToMessage(Reply.Of(new Block.Paragraph(Markup.Raw("@everyone <@1>"))));

        message.AllowedMentions.Parse.ShouldBeEmpty();
        message.AllowedMentions.Users.ShouldBeNull();
        message.Flags.ShouldBe(MessageFlags.IsComponentsV2);
    }

    [Fact]
    public void A_reply_longer_than_a_message_may_be_is_cut_after_a_line()
    {
        var lines = Enumerable.Range(1, 400).Select(i => Markup.Of($"line {i} of a long board")).ToArray();

        var message = ReplyRenderer.ToMessage(Reply.Of(new Block.Heading(Markup.Raw("Board")), new Block.Lines(lines), new Block.Small(Markup.Raw("end"))));

        var texts = Texts(message);
        texts.Sum(text => text.Length).ShouldBeLessThanOrEqualTo(4000);
        texts[1].ShouldEndWith("of a long board\n…");
    }

    [Fact]
    public void Each_line_of_a_small_remark_is_small() =>
        Texts(ReplyRenderer.ToMessage(Reply.Of(new Block.Small(Markup.Raw("a\nb"))))).ShouldBe(["-# a\n-# b"]);

    [Fact]
    public void A_press_on_a_message_replaces_it_and_what_follows_is_a_message_of_its_own()
    {
        var reply = Reply.Of(new Block.Paragraph(Markup.Raw("done"))) with { Replaces = true, IsPrivate = true, Then = Reply.Of(new Block.Paragraph(Markup.Raw("for all"))) };

        var response = ReplyRenderer.ToResponse(reply, canReplace: true).ShouldBeOfType<UpdateResponse>();

        response.FollowUps.Count.ShouldBe(1);
        response.FollowUps[0].IsEphemeral.ShouldBeFalse();
    }

    [Fact]
    public void A_button_says_what_it_does_in_its_id()
    {
        var message = ReplyRenderer.ToMessage(Reply.Of(new Block.ButtonRow([new Button(ComponentId.Of("pb", "undo", 42UL), "Undo")])));

        var row = ((Container)message.Components![0]).Components[0].ShouldBeOfType<ActionRow>();
        row.Components[0].ShouldBeOfType<MileBot.Discord.Model.Button>().CustomId.ShouldBe("pb/undo/42");
    }

    private static string[] Texts(OutgoingMessage message) =>
        [.. ((Container)message.Components![0]).Components.OfType<TextDisplay>().Select(text => text.Content)];

    [Fact]
    public void A_picture_and_a_file_go_along_with_the_message_and_show_in_it()
    {
        var message = ReplyRenderer.ToMessage(Reply.Of(
            new Block.Image(new Picture("board.png", new byte[] { 1, 2 }, "Ana leads in 5:59")),
            new Block.Attachment(new FileContent("miles.csv", new byte[] { 3 }, "text/csv"))));

        message.Files.Select(file => (file.Name, file.ContentType, file.Description)).ShouldBe(
            [("board.png", "image/png", "Ana leads in 5:59"), ("miles.csv", "text/csv", null)]);
        var shown = message.Components!.ShouldHaveSingleItem().ShouldBeOfType<Container>().Components;
        var picture = shown[0].ShouldBeOfType<MediaGallery>().Items.ShouldHaveSingleItem();
        (picture.Media.Url, picture.Description).ShouldBe(("attachment://board.png", "Ana leads in 5:59"));
        shown[1].ShouldBeOfType<FileDisplay>().File.Url.ShouldBe("attachment://miles.csv");
    }

    [Fact]
    public void A_form_opens_instead_of_a_message()
    {
        var form = new Form(ComponentId.Of("history", "save"), "Edit this mile", [new FormField.Text("time", "Time", 40)]);

        ReplyRenderer.ToResponse(Reply.Open(form), canReplace: true).ShouldBeOfType<ModalResponse>().Modal.Title.ShouldBe("Edit this mile");
    }
}
