namespace MileBot.Storage;

/// <summary>What there is of a server to hand over, in figures.</summary>
/// <param name="Name">The server's name; empty where Discord didn't tell it yet.</param>
/// <param name="Performances">How many miles were ever logged.</param>
/// <param name="Hidden">How many people wish to be hidden, and are left out.</param>
internal sealed record ServerSummary(string Name, int Performances, int Hidden);
