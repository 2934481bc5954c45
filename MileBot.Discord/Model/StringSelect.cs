namespace MileBot.Discord.Model;

/// <summary>A select of up to 25 given options, in a message or form.</summary>
/// <remarks>See Discord Docs/Component Reference, "String Select".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
/// <param name="Options">What can be chosen.</param>
public sealed record StringSelect(string CustomId, IReadOnlyList<SelectOption> Options) : Select(CustomId);
