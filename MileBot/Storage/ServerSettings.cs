using NodaTime;

namespace MileBot.Storage;

/// <summary>What holds in a server for everybody who says nothing else.</summary>
internal sealed record ServerSettings
{
    /// <summary>Its zone; null for none chosen, which is UTC.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>Its units; null for none chosen, which is metric.</summary>
    public Units? Units { get; init; }

    /// <summary>The role whose members organise, beside those who manage the server; null for none.</summary>
    public ulong? OrganiserRole { get; init; }
}
