namespace MileBot.Storage;

/// <summary>
/// Ids that this program makes for what Discord has none for: guests, who are members without an account, and the many miles of one
/// import. Their top bit is set, which no snowflake of Discord's has before the year 2154; SQLite keeps them as negative numbers.
/// </summary>
internal static class MadeId
{
    private const ulong Mark = 1UL << 63;

    /// <summary>An id for one of the things that an interaction makes.</summary>
    /// <param name="interactionId">The interaction's snowflake.</param>
    /// <param name="index">Which of them, counted from 0: the same makes the same id.</param>
    public static ulong Of(ulong interactionId, int index) => Mark | (interactionId + (ulong)index);

    /// <summary>Whether it was made here, so that Discord knows nothing of it.</summary>
    public static bool IsMade(ulong id) => (id & Mark) != 0;
}
