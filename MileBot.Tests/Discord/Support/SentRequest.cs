namespace MileBot.Tests.Discord.Support;

public sealed record SentRequest(string Method, string Path, string Body, string? ContentType, string? Authorization, string UserAgent);
