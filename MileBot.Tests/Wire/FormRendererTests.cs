using MileBot.Discord.Model;
using MileBot.Replies;
using MileBot.Wire;

namespace MileBot.Tests.Wire;

public sealed class FormRendererTests
{
    [Fact]
    public void A_form_has_its_fields_filled_with_what_is_known()
    {
        var modal = FormRenderer.ToModal(new Form(
            ComponentId.Of("history", "save", 7UL),
            "Edit this mile",
            [
                new FormField.Text("time", "Time", 40) { Value = "6:42", IsRequired = true, Example = "6:42.3" },
                new FormField.Choice("surface", "Surface", [new MenuEntry("Road", "road", IsChosen: true), new MenuEntry("Track", "track")]),
            ]));

        modal.CustomId.ShouldBe("history/save/7");
        var time = modal.Components[0].ShouldBeOfType<Label>().Component.ShouldBeOfType<TextInput>();
        (time.CustomId, time.Value, time.Required, time.MaxLength, time.Style).ShouldBe(("time", "6:42", true, 40, TextInputStyle.Short));
        var surface = modal.Components[1].ShouldBeOfType<Label>().Component.ShouldBeOfType<StringSelect>();
        surface.Options.Select(option => (option.Value, option.Default)).ShouldBe([("road", true), ("track", false)]);
        surface.Required.ShouldBe(false);
    }

    [Fact]
    public void What_is_too_long_for_a_form_is_cut()
    {
        var modal = FormRenderer.ToModal(new Form(
            ComponentId.Of("history", "save"),
            new string('t', 60),
            [new FormField.Text("note", new string('l', 60), 200) { Hint = new string('h', 120), Value = new string('v', 300), Example = new string('e', 120), HasLines = true }]));

        modal.Title.Length.ShouldBe(45);
        var label = modal.Components.ShouldHaveSingleItem().ShouldBeOfType<Label>();
        (label.Text.Length, label.Description!.Length).ShouldBe((45, 100));
        var input = label.Component.ShouldBeOfType<TextInput>();
        (input.Value!.Length, input.Placeholder!.Length, input.Style).ShouldBe((200, 100, TextInputStyle.Paragraph));
    }
}
