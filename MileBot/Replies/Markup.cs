using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using MileBot.Core.Times;

namespace MileBot.Replies;

/// <summary>
/// Text in Discord's markdown that is safe to send: what came from people was escaped when it was put in, because a plain
/// string in a hole of <see cref="Of"/> always is.
/// </summary>
internal readonly record struct Markup
{
    private Markup(string value) => Value = value;

    /// <summary>The finished markdown.</summary>
    public string Value => field ?? "";

    public static Markup Empty { get; }

    /// <summary>Text with holes: the literal parts are markdown, strings in the holes are escaped, times and numbers are written.</summary>
    public static Markup Of(Builder text) => new(text.Finish());

    /// <summary>Joins parts, with markdown between them.</summary>
    public static Markup Join(string separator, IEnumerable<Markup> parts) => new(string.Join(separator, parts.Select(part => part.Value)));

    /// <summary>Markdown that this program made itself and that holds nothing a person typed.</summary>
    public static Markup Raw(string markdown) => new(markdown);

    public override string ToString() => Value;

    /// <summary>Collects the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Builder
    {
        private readonly StringBuilder text;

        public Builder(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => text.Append(value);

        public void AppendFormatted(string? value) => text.Append(SafeText.Escape(value ?? ""));

        public void AppendFormatted(Markup value) => text.Append(value.Value);

        public void AppendFormatted(RaceTime value) => text.Append(RaceTimeText.Format(value));

        public void AppendFormatted(int value) => text.Append(value.ToString("N0", CultureInfo.InvariantCulture));

        public void AppendFormatted(decimal value, string? format = null) => text.Append(value.ToString(format, CultureInfo.InvariantCulture));

        public void AppendFormatted(DateOnly value) => text.Append(DateText.Of(value));

        public string Finish() => text.ToString();
    }
}
