namespace MileBot.Discord.Interactions;

/// <summary>The last so many ids. Not safe for use by many threads.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly HashSet<Snowflake> known = [];
    private readonly Queue<Snowflake> order = new();

    /// <summary>Remembers an id; false where it is known already.</summary>
    public bool Add(Snowflake id)
    {
        if (!known.Add(id))
            return false;
        order.Enqueue(id);
        if (order.Count > capacity)
            known.Remove(order.Dequeue());
        return true;
    }
}
