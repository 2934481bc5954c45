namespace MileBot.Commands;

/// <summary>Something a person asks of a command, in whatever way.</summary>
/// <param name="Id">The interaction's snowflake: a second delivery has the same.</param>
/// <param name="Caller">Who asks, and where.</param>
/// <param name="Now">The instant of asking.</param>
internal abstract record Request(ulong Id, Caller Caller, DateTimeOffset Now)
{
    /// <summary>The calendar date where the caller is.</summary>
    public DateOnly Today => Caller.Locale.DateAt(Now);
}
