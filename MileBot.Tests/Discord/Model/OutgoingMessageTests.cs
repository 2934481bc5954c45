using System.Text.Json;
using MileBot.Discord;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Tests.Discord.Model;

public class OutgoingMessageTests
{
    [Fact]
    public void By_default_a_message_notifies_nobody() =>
        Json(new OutgoingMessage { Content = "hi @everyone" }).ShouldBe("""{"content":"hi @everyone","allowed_mentions":{"parse":[]}}""");

    [Fact]
    public void Who_may_be_notified_can_be_named() =>
        Json(new OutgoingMessage { Content = "hi", AllowedMentions = new() { Users = [new Snowflake(5)] } })
            .ShouldContain("""{"parse":[],"users":["5"]}""");

    [Fact]
    public void Components_are_written_as_documented()
    {
        var message = OutgoingMessage.Of(
            new Container(
            [
                new TextDisplay("# Board"),
                new Separator { Divider = true, Spacing = SeparatorSpacing.Large },
                new Section([new TextDisplay("text")], new Thumbnail(new MediaItem("attachment://a.png")) { Description = "alt" }),
                new FileDisplay(new MediaItem("attachment://all.csv")),
            ])
            { AccentColor = 0x00FF00 },
            new ActionRow(
            [
                new Button { Style = ButtonStyle.Primary, Label = "Undo", CustomId = "undo/1" },
                Button.Link("Site", "https://example.org/"),
            ]),
            new ActionRow([new StringSelect("pick", [new SelectOption("A", "a") { Default = true }]) { Placeholder = "Pick" }]),
            new ActionRow([new UserSelect("who") { MaxValues = 1 }]));
        Json(message).ShouldBe(
            """{"allowed_mentions":{"parse":[]},"flags":32768,"components":["""
            + """{"type":17,"components":[{"type":10,"content":"# Board"},{"type":14,"divider":true,"spacing":2},"""
            + """{"type":9,"components":[{"type":10,"content":"text"}],"accessory":{"type":11,"media":{"url":"attachment://a.png"},"description":"alt"}},"""
            + """{"type":13,"file":{"url":"attachment://all.csv"}}],"accent_color":65280},"""
            + """{"type":1,"components":[{"type":2,"style":1,"label":"Undo","custom_id":"undo/1"},{"type":2,"style":5,"label":"Site","url":"https://example.org/"}]},"""
            + """{"type":1,"components":[{"type":3,"options":[{"label":"A","value":"a","default":true}],"custom_id":"pick","placeholder":"Pick"}]},"""
            + """{"type":1,"components":[{"type":5,"custom_id":"who","max_values":1}]}]}""");
    }

    [Fact]
    public void Fields_of_a_form_are_written_as_documented()
    {
        var form = new Modal("form", "Form",
        [
            new Label("Files", new FileUpload("proof") { MaxValues = 3, Required = false }) { Description = "up to three" },
            new Label("Surface", new RadioGroup("surface", [new SelectOption("Track", "track"), new SelectOption("Road", "road")])),
            new Label("Days", new CheckboxGroup("days", [new SelectOption("Monday", "mon")]) { MinValues = 1 }),
            new Label("Private", new Checkbox("private") { Default = true }),
        ]);
        JsonSerializer.Serialize(form, DiscordJson.Default.Modal).ShouldBe(
            """{"custom_id":"form","title":"Form","components":["""
            + """{"type":18,"label":"Files","component":{"type":19,"custom_id":"proof","max_values":3,"required":false},"description":"up to three"},"""
            + """{"type":18,"label":"Surface","component":{"type":21,"custom_id":"surface","options":[{"label":"Track","value":"track"},{"label":"Road","value":"road"}]}},"""
            + """{"type":18,"label":"Days","component":{"type":22,"custom_id":"days","options":[{"label":"Monday","value":"mon"}],"min_values":1}},"""
            + """{"type":18,"label":"Private","component":{"type":23,"custom_id":"private","default":true}}]}""");
    }

    [Fact]
    public void An_edit_names_every_file_that_stays_or_comes_and_sets_only_flags_an_edit_may_set()
    {
        var message = OutgoingMessage.OfText("x").AsEphemeral() with
        {
            KeptAttachments = [new Snowflake(900)],
            Files = [new OutgoingFile("new.png", new byte[] { 1 }, "image/png") { Description = "new" }],
            Nonce = "n",
            EnforceNonce = true,
        };
        var edit = JsonElement.Parse(Json(message.ForEdit()));
        edit.GetProperty("flags").GetInt32().ShouldBe(32768);
        edit.GetProperty("attachments").ToString().ShouldBe("""[{"id":"900"},{"id":"0","filename":"new.png","description":"new"}]""");
        edit.TryGetProperty("nonce", out _).ShouldBeFalse();
        edit.TryGetProperty("enforce_nonce", out _).ShouldBeFalse();
    }

    private static string Json(OutgoingMessage message) => JsonSerializer.Serialize(message, DiscordJson.Default.OutgoingMessage);
}
