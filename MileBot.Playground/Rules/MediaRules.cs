namespace MileBot.Playground.Rules;

/// <summary>Where a picture or file may come from: the web, or a file sent along, as <c>attachment://name</c>.</summary>
internal static class MediaRules
{
    private const string AttachmentScheme = "attachment://";

    /// <summary>Checks an unfurled media item.</summary>
    public static void Check(Form media, IReadOnlySet<string> attachments, bool attachmentsOnly)
    {
        if (media.Text("url", 1, 2048, required: true) is { } url)
        {
            CheckUrl(media, "url", url, attachments, attachmentsOnly);
        }
    }

    /// <summary>Checks an address of a picture.</summary>
    public static void CheckUrl(Form form, string field, string url, IReadOnlySet<string> attachments, bool attachmentsOnly = false)
    {
        if (url.StartsWith(AttachmentScheme, StringComparison.Ordinal))
        {
            if (!attachments.Contains(url[AttachmentScheme.Length..]))
            {
                form.Fail(
                    field,
                    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                    $"The referenced attachment \"{url[AttachmentScheme.Length..]}\" was not found");
            }
        }
        else if (attachmentsOnly)
        {
            form.Fail(field, "URL_TYPE_INVALID_SCHEME", "Scheme is not supported. Scheme must be one of ('attachment',).");
        }
        else if (!IsWebAddress(url))
        {
            form.Fail(field, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    /// <summary>Whether it is an address on the web.</summary>
    public static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
