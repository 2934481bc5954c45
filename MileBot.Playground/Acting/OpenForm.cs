using System.Text.Json.Nodes;
using MileBot.Playground.Commands;
using MileBot.Playground.Interactions;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Acting;

/// <summary>A form that popped up: to be filled in and sent.</summary>
public sealed class OpenForm
{
    private readonly Participant who;
    private readonly Interaction interaction;

    internal OpenForm(Participant who, Interaction interaction, JsonObject json)
    {
        this.who = who;
        this.interaction = interaction;
        Json = json;
    }

    public string Title => Json["title"]!.GetValue<string>();

    public string CustomId => Json["custom_id"]!.GetValue<string>();

    /// <summary>The fields to fill in, in order.</summary>
    public IReadOnlyList<FormField> Fields =>
        [.. Json["components"]!.AsArray().OfType<JsonObject>().Select(FormField.Of).OfType<FormField>()];

    internal JsonObject Json { get; }

    /// <summary>Fills the form in and sends it. A field not named keeps what stands in it.</summary>
    /// <param name="values">For each field, by custom id or label, what is entered or picked.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Reply> SubmitAsync(IReadOnlyDictionary<string, string[]> values, CancellationToken cancellationToken = default)
    {
        var reply = Submit(values);
        await reply.WhenSettledAsync(cancellationToken);
        return reply;
    }

    /// <summary>The same form with files at hand, to be named in a field that takes them.</summary>
    public OpenForm With(IEnumerable<OutgoingFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new(files.Aggregate(who, (one, file) => one.WithFile(file.FileName, file.Content, file.ContentType)), interaction, Json);
    }

    /// <summary>Fills the form in, sends it and does not wait.</summary>
    public Reply Submit(IReadOnlyDictionary<string, string[]> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var resolved = who.Resolve();
        var reader = new FormReader(resolved);
        var components = new JsonArray([.. Json["components"]!.AsArray().OfType<JsonObject>().Select(component => Fill(component, values, reader))]);
        var data = new JsonObject { ["custom_id"] = CustomId, ["components"] = components };
        if (resolved.Json.Count > 0)
        {
            data["resolved"] = resolved.Json;
        }

        var installs = interaction.Payload["authorizing_integration_owners"]!.AsObject().Select(owner => owner.Key == "0" ? 0 : 1);
        return who.Send(InteractionType.ModalSubmit, data, [.. installs], interaction.Source);
    }

    /// <summary>Fills in fields that take one value each, and sends the form.</summary>
    public Task<Reply> SubmitAsync(CancellationToken cancellationToken, params IEnumerable<(string Field, string Value)> values) =>
        SubmitAsync(values.ToDictionary(entry => entry.Field, entry => new[] { entry.Value }, StringComparer.Ordinal), cancellationToken);

    private static JsonObject Fill(JsonObject component, IReadOnlyDictionary<string, string[]> values, FormReader reader)
    {
        var json = new JsonObject { ["type"] = ComponentTree.KindOf(component), ["id"] = component["id"]!.GetValue<long>() };
        if (FormField.Of(component) is not { } field)
        {
            return json;
        }

        var given = values.GetValueOrDefault(field.CustomId) ?? values.GetValueOrDefault(field.Label);
        var answer = reader.Read(field, given);
        if (ComponentTree.KindOf(component) == ComponentKind.Label)
        {
            json["component"] = answer;
        }
        else
        {
            json["components"] = new JsonArray(answer);
        }

        return json;
    }
}
