namespace MileBot.Storage;

/// <summary>A row about a person, with all its columns.</summary>
/// <param name="Table">The table, or the column of another's row that names them.</param>
/// <param name="Columns">The names of the columns: one and the same list for all rows of a table.</param>
/// <param name="Values">What is in them: a whole number, a text or nothing.</param>
internal sealed record PersonalRow(string Table, IReadOnlyList<string> Columns, IReadOnlyList<object?> Values)
{
    /// <summary>The whole number in a column; null for nothing.</summary>
    public long? Number(string column) => Find(column) as long?;

    /// <summary>The text in a column; null for nothing.</summary>
    public string? Text(string column) => Find(column) as string;

    private object? Find(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.Ordinal)) return Values[i];
        }

        return null;
    }
}
