namespace MileBot.Storage;

/// <summary>How a wish to take an import back ended.</summary>
internal abstract record ImportUndo
{
    private ImportUndo()
    {
    }

    /// <summary>It is out of the log.</summary>
    /// <param name="Miles">How many miles that were.</param>
    /// <param name="Guests">How many guests went with it.</param>
    public sealed record Done(int Miles, int Guests) : ImportUndo;

    /// <summary>None of its miles stands any more.</summary>
    public sealed record Nothing : ImportUndo;

    /// <summary>It was logged too long ago.</summary>
    public sealed record TooLate : ImportUndo;
}
