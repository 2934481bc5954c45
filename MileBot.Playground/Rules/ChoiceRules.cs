using System.Text.Json;
using System.Text.Json.Nodes;

namespace MileBot.Playground.Rules;

/// <summary>One choice of an option, registered with the command or suggested while typing.</summary>
internal static class ChoiceRules
{
    private const int MaxSafeInteger = 53;

    /// <summary>Checks the name and, by the option's type, the value.</summary>
    public static void Check(Form choice, int optionType)
    {
        choice.Text("name", 1, 100, required: true);
        CommandRules.CheckLocalizations(choice, "name_localizations", 100, _ => true);
        switch (optionType)
        {
            case 4:
                choice.Integer("value", -(1L << MaxSafeInteger) + 1, (1L << MaxSafeInteger) - 1, required: true);
                break;
            case 10 when choice.Body["value"]?.GetValueKind() is not JsonValueKind.Number:
                choice.Fail("value", "NUMBER_TYPE_COERCE", "Value is not float.");
                break;
            case 3 when choice.Body["value"] is JsonValue value && value.GetValueKind() is not JsonValueKind.String:
                choice.Fail("value", "STRING_TYPE_CONVERT", $"Could not interpret \"{value.ToJsonString()}\" as string.");
                break;
            case 3:
                choice.Text("value", 1, 100, required: true);
                break;
        }
    }
}
