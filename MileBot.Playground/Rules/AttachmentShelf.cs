using System.Collections.Concurrent;
using System.Collections.Immutable;
using MileBot.Playground.World;

namespace MileBot.Playground.Rules;

/// <summary>Keeps the files that were sent and hands them out again at their address.</summary>
internal sealed class AttachmentShelf(DiscordWorld world, Func<Uri> address)
{
    /// <summary>What a file may weigh, as each interaction states it.</summary>
    public const int SizeLimit = 10 * 1024 * 1024;

    private const int CountLimit = 10;
    private readonly ConcurrentDictionary<Snowflake, Attachment> kept = new();

    /// <summary>The file with this id, if it was sent.</summary>
    public Attachment? Find(Snowflake id) => kept.GetValueOrDefault(id);

    /// <summary>A file that a member sends.</summary>
    public Attachment Add(Channel channel, string fileName, string contentType, ReadOnlyMemory<byte> content)
    {
        var file = Make(channel, fileName, contentType, content);
        Keep([file]);
        return file;
    }

    /// <summary>Makes the files available at their addresses.</summary>
    public void Keep(ImmutableArray<Attachment> files)
    {
        foreach (var file in files)
        {
            kept[file.Id] = file;
        }
    }

    /// <summary>The files a message has once its <c>attachments</c> and its uploads are taken together.</summary>
    /// <remarks>Where the field is there, only what it lists is attached. See Discord Docs/Reference, Uploading Files.</remarks>
    public ImmutableArray<Attachment> Read(Form message, IReadOnlyList<Upload> uploads, Channel channel, ImmutableArray<Attachment> before)
    {
        if (uploads.Any(upload => upload.Content.Length > SizeLimit))
        {
            throw ApiRefusal.TooLarge();
        }

        if (!message.Mentions("attachments"))
        {
            return Limit(message, [.. before, .. uploads.Select(upload => Make(channel, upload.FileName, upload.ContentType, upload.Content))]);
        }

        var files = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var entry in message.Children("attachments", max: CountLimit))
        {
            if (Find(entry, uploads, channel, before) is { } file)
            {
                files.Add(file);
            }
        }

        return Limit(message, files.ToImmutable());
    }

    private Attachment? Find(Form entry, IReadOnlyList<Upload> uploads, Channel channel, ImmutableArray<Attachment> before)
    {
        var number = entry.Integer("id", min: 0, required: true);
        var description = entry.Text("description", 0, 1024);
        var name = entry.Text("filename", 1, 1024);
        if (uploads.FirstOrDefault(upload => upload.Index == number) is { } upload)
        {
            return Make(channel, name ?? upload.FileName, upload.ContentType, upload.Content) with { Description = description };
        }

        if (before.FirstOrDefault(file => file.Id.ToString() == number?.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } known)
        {
            return entry.Mentions("description") ? known with { Description = description } : known;
        }

        entry.Fail("", "ATTACHMENT_NOT_FOUND", "Attachment data not found");
        return null;
    }

    private static ImmutableArray<Attachment> Limit(Form message, ImmutableArray<Attachment> files)
    {
        if (files.Length > CountLimit)
        {
            message.Fail("attachments", "BASE_TYPE_MAX_LENGTH", $"Must be {CountLimit} or fewer in length.");
        }

        return files;
    }

    private Attachment Make(Channel channel, string fileName, string contentType, ReadOnlyMemory<byte> content)
    {
        var id = world.NextId();
        var safe = SafeName(fileName);
        return new(id, safe, contentType, content, new Uri(address(), $"attachments/{channel.Id}/{id}/{Uri.EscapeDataString(safe)}"));
    }

    /// <summary>Discord keeps letters, digits, dots, dashes and underscores of a file's name.</summary>
    private static string SafeName(string name)
    {
        var safe = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '_')).TrimStart('.');
        return safe.Length == 0 ? "unknown" : safe;
    }
}
