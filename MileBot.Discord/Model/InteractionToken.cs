using System.Text.Json.Serialization;
using MileBot.Discord.Json;

namespace MileBot.Discord.Model;

/// <summary>Who holds it may answer the interaction for 15 minutes. A class and no record: it must never print itself.</summary>
/// <param name="value">The token as Discord sent it.</param>
[JsonConverter(typeof(InteractionTokenConverter))]
public sealed class InteractionToken(string value)
{
    internal string Value { get; } = value;

    /// <summary>Never the token.</summary>
    public override string ToString() => "[interaction token]";
}
