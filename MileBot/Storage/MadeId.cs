namespace MileBot.Storage;

/// <summary>
/// Ids that this program makes for what Discord has none for: guests, who are members without an account, and the many miles of one
/// import. A bit of theirs is set that no snowflake of Discord's has before November 2049; they are positive like these.
/// </summary>
internal static class MadeId
{
    private const ulong Mark = 1UL << 62;

    /// <summary>An id for one of the things that an interaction makes.</summary>
    /// <param name="interactionId">The interaction's snowflake.</param>
    /// <param name="index">Which of them, counted from 0: the same makes the same id.</param>
    public static ulong Of(ulong interactionId, int index) => Mark | (interactionId + (ulong)index);

    /// <summary>The least of them: those of guests are found in a table by being no less.</summary>
    public static ulong First => Mark;

    /// <summary>Whether it was made here, so that Discord knows nothing of it.</summary>
    public static bool IsMade(ulong id) => (id & Mark) != 0;
}
