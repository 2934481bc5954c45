using System.Text.Json.Nodes;
using MileBot.Playground.Commands;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Acting;

/// <summary>Turns what a member enters in a form's field into what an application gets. See Discord Docs/Component Reference.</summary>
internal sealed class FormReader(Resolved resolved)
{
    /// <summary>Reads one field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="given">What was entered; none leaves what stands in it.</param>
    /// <exception cref="ClientRefusalException">It is required and empty, or takes something else.</exception>
    public JsonObject Read(FormField field, string[]? given)
    {
        var json = new JsonObject { ["type"] = field.Kind, ["id"] = field.Json["id"]!.GetValue<long>(), ["custom_id"] = field.CustomId };
        var entered = given ?? Standing(field);
        switch (field.Kind)
        {
            case ComponentKind.TextInput:
                json["value"] = Text(field, entered.FirstOrDefault() ?? "");
                break;
            case ComponentKind.Checkbox:
                json["value"] = entered.FirstOrDefault() is "true" or "True";
                break;
            case ComponentKind.RadioGroup:
                Demand(field, entered.Length > 0);
                json["value"] = entered.FirstOrDefault() is { } pick ? Pick(field, pick) : null;
                break;
            case ComponentKind.CheckboxGroup:
                Demand(field, entered.Length > 0);
                json["values"] = new JsonArray([.. entered.Select(pick => JsonValue.Create(Pick(field, pick)))]);
                break;
            case ComponentKind.FileUpload:
                Demand(field, entered.Length > 0);
                json["values"] = new JsonArray([.. entered.Select(name => resolved.File(name) ?? throw Refuse(field, name))]);
                break;
            default:
                Demand(field, entered.Length > 0);
                json["values"] = entered.Length == 0 ? [] : new SelectReader(resolved).Read(new(field.Json), entered);
                break;
        }

        return json;
    }

    private static string[] Standing(FormField field) =>
        field.Kind switch
        {
            ComponentKind.TextInput => [field.Value],
            ComponentKind.Checkbox => [field.Json["default"]?.GetValue<bool>() == true ? "true" : "false"],
            _ => [.. field.Options.Where(option => option.IsDefault).Select(option => option.Value)],
        };

    private static string Text(FormField field, string text)
    {
        Demand(field, text.Length > 0);
        var length = text.EnumerateRunes().Count();
        var least = field.Json["min_length"]?.GetValue<int>() ?? 0;
        var most = field.Json["max_length"]?.GetValue<int>() ?? 4000;
        if (length > most || (length > 0 && length < least))
        {
            throw new ClientRefusalException($"'{field.Label}' takes {least} to {most} characters.");
        }

        return text;
    }

    private static string Pick(FormField field, string pick) =>
        field.Options.FirstOrDefault(option => option.Value == pick || option.Label == pick)?.Value ?? throw Refuse(field, pick);

    private static void Demand(FormField field, bool isFilled)
    {
        if (field.IsRequired && !isFilled)
        {
            throw new ClientRefusalException($"'{field.Label}' is required.");
        }
    }

    private static ClientRefusalException Refuse(FormField field, string text) => new($"'{field.Label}' does not take '{text}'.");
}
