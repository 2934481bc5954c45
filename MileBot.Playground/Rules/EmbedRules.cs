using System.Globalization;

namespace MileBot.Playground.Rules;

/// <summary>What Discord demands of embeds: each text's length, and 6,000 characters in all. See Discord Docs/Message, Embed Limits.</summary>
internal sealed class EmbedRules(IReadOnlySet<string> attachments)
{
    private const int MaxTotal = 6000;
    private int total;

    public void Check(Form message)
    {
        foreach (var embed in message.Children("embeds", max: 10))
        {
            Measure(embed.Text("title", 0, 256));
            Measure(embed.Text("description", 0, 4096));
            embed.Integer("color", 0, 0xFFFFFF);
            CheckUrl(embed, "url");
            CheckTimestamp(embed);
            CheckParts(embed);
            foreach (var field in embed.Children("fields", max: 25))
            {
                Measure(field.Text("name", 1, 256, required: true));
                Measure(field.Text("value", 1, 1024, required: true));
                field.Flag("inline");
            }
        }

        if (total > MaxTotal)
        {
            message.Fail("embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MaxTotal}");
        }
    }

    private void CheckParts(Form embed)
    {
        if (embed.Child("footer") is { } footer)
        {
            Measure(footer.Text("text", 1, 2048, required: true));
            CheckUrl(footer, "icon_url");
        }

        if (embed.Child("author") is { } author)
        {
            Measure(author.Text("name", 1, 256, required: true));
            CheckUrl(author, "url");
            CheckUrl(author, "icon_url");
        }

        foreach (var picture in new[] { embed.Child("image"), embed.Child("thumbnail") }.OfType<Form>())
        {
            picture.Text("url", 1, required: true);
            CheckUrl(picture, "url");
        }
    }

    private void CheckUrl(Form form, string field)
    {
        if (form.Text(field) is { Length: > 0 } url)
        {
            MediaRules.CheckUrl(form, field, url, attachments);
        }
    }

    private static void CheckTimestamp(Form embed)
    {
        if (embed.Text("timestamp") is { } text
            && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            embed.Fail("timestamp", "DATE_TIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.");
        }
    }

    private void Measure(string? text) => total += text?.EnumerateRunes().Count() ?? 0;
}
