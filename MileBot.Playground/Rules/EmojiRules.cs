using System.Globalization;
using System.Text;

namespace MileBot.Playground.Rules;

/// <summary>A small picture on a button or a choice: a Unicode emoji by name, or a custom one by id.</summary>
internal static class EmojiRules
{
    /// <summary>Checks the <c>emoji</c> of a component, if it has one.</summary>
    public static void Check(Form owner)
    {
        if (owner.Child("emoji") is not { } emoji || emoji.Id("id") is not null)
        {
            return;
        }

        var name = emoji.Text("name") ?? "";
        if (!IsEmoji(name))
        {
            emoji.Fail("name", "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }
    }

    /// <summary>Whether it is one picture and no plain letter.</summary>
    private static bool IsEmoji(string name) =>
        name.Length > 0
        && new StringInfo(name).LengthInTextElements == 1
        && name.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.OtherSymbol or UnicodeCategory.EnclosingMark or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol);
}
