namespace MileBot.Core.Documents;

/// <summary>Tells the line of a byte; asked in rising order, as a reader does, it goes through the text once.</summary>
internal sealed class LineCounter(byte[] utf8)
{
    private int counted;
    private int line = 1;

    /// <summary>The line, counted from 1, on which the byte at <paramref name="offset"/> stands.</summary>
    public int LineOf(int offset)
    {
        line += utf8.AsSpan(counted, offset - counted).Count((byte)'\n');
        counted = offset;
        return line;
    }
}
