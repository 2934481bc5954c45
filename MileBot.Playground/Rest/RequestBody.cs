using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Rest;

/// <summary>The body of a call: JSON, alone or as <c>payload_json</c> beside files.</summary>
internal sealed partial record RequestBody(JsonNode? Json, IReadOnlyList<Upload> Uploads)
{
    private const long MaxRequest = 25 * 1024 * 1024;
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static RequestBody Empty { get; } = new(null, []);

    /// <summary>Reads it, or refuses it as Discord does: too large, of another type, no JSON.</summary>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxRequest)
        {
            throw ApiRefusal.TooLarge();
        }

        if (request.ContentLength is 0 || (request.ContentLength is null && request.ContentType is null))
        {
            return Empty;
        }

        if (request.HasFormContentType && request.ContentType!.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadFormAsync(await request.ReadFormAsync(cancellationToken), cancellationToken);
        }

        if (!request.HasJsonContentType())
        {
            throw WrongType();
        }

        using var reader = new StreamReader(request.Body);
        return new(Parse(await reader.ReadToEndAsync(cancellationToken)), []);
    }

    private static async Task<RequestBody> ReadFormAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var json = form.TryGetValue("payload_json", out var text)
            ? Parse(text.ToString())
            : new JsonObject(form.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value.ToString()))));
        List<Upload> uploads = [];
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            var index = FileField().Match(file.Name) is { Success: true } match
                ? int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture)
                : uploads.Count;
            uploads.Add(new(index, file.FileName, ContentTypeOf(file), content.ToArray()));
        }

        return new(json, uploads);
    }

    private static string ContentTypeOf(IFormFile file) =>
        file.Headers.ContentType.ToString() is { Length: > 0 } stated and not "application/octet-stream" ? stated
        : ContentTypes.TryGetContentType(file.FileName, out var byName) ? byName
        : "application/octet-stream";

    private static JsonNode? Parse(string text)
    {
        try
        {
            var json = JsonNode.Parse(text);
            RefuseBrokenText(json);
            return json;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            throw ApiRefusal.InvalidJson();
        }
    }

    /// <summary>Reads every text once: half a surrogate pair is found here and not in the middle of a rule.</summary>
    private static void RefuseBrokenText(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject thing:
                foreach (var (_, value) in thing)
                {
                    RefuseBrokenText(value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    RefuseBrokenText(item);
                }

                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }

    private static ApiRefusal WrongType()
    {
        var errors = new FormErrors();
        errors.Add("", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
        return errors.ToRefusal();
    }

    [GeneratedRegex(@"^files\[(?<index>[0-9]{1,2})\]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileField();
}
