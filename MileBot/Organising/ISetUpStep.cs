namespace MileBot.Organising;

/// <summary>Something that organisers can set up in a server.</summary>
internal interface ISetUpStep
{
    /// <summary>With which command, as typed after the slash: <c>weekly set</c>.</summary>
    string Command { get; }

    /// <summary>What the club has of it, as a few words that follow the command.</summary>
    string Gives { get; }

    /// <summary>Whether it was set up.</summary>
    Task<bool> IsDoneAsync(ulong guildId, CancellationToken cancellationToken);
}
