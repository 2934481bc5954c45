namespace MileBot.Replies;

/// <summary>A field of a form.</summary>
/// <param name="Name">By what its value comes back.</param>
/// <param name="Label">What it asks for, at most 45 characters.</param>
internal abstract record FormField(string Name, string Label)
{
    /// <summary>A second line, at most 100 characters; null for none.</summary>
    public string? Hint { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>A line of text, or several.</summary>
    /// <param name="MaxLength">The most characters it may have.</param>
    public sealed record Text(string Name, string Label, int MaxLength) : FormField(Name, Label)
    {
        /// <summary>What is in it from the start; null for nothing.</summary>
        public string? Value { get; init; }

        /// <summary>What shows while it is empty.</summary>
        public string? Example { get; init; }

        public bool HasLines { get; init; }
    }

    /// <summary>One of up to 25 entries.</summary>
    public sealed record Choice(string Name, string Label, IReadOnlyList<MenuEntry> Entries) : FormField(Name, Label);
}
