namespace MileBot.Commands;

/// <summary>A file that somebody handed over. Where it is, it stays for a limited time only.</summary>
/// <param name="MediaType">What Discord takes it for, such as <c>image/png</c>; null where it doesn't say.</param>
/// <param name="Size">In bytes, as Discord says.</param>
/// <param name="Address">Where it can be fetched.</param>
internal sealed record ChosenFile(ulong Id, string Name, string? MediaType, long Size, string Address);
