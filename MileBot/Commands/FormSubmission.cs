using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>A form that somebody filled.</summary>
/// <param name="Form">Which form, and with what.</param>
/// <param name="Values">What its fields hold, by their names.</param>
internal sealed record FormSubmission(ulong Id, Caller Caller, DateTimeOffset Now, ComponentId Form, IReadOnlyDictionary<string, string> Values)
    : Request(Id, Caller, Now)
{
    /// <summary>What a field holds, without blanks around it; null for nothing.</summary>
    public string? Text(string field) => Values.GetValueOrDefault(field)?.Trim() is { Length: > 0 } text ? text : null;
}
