namespace MileBot.Organising.Importing;

/// <summary>A list of results that was uploaded and is not logged yet.</summary>
/// <param name="ImportId">The id of the interaction that uploaded it.</param>
/// <param name="UploadedBy">The organiser; null once they had themselves erased. Any organiser of the server may go on with it.</param>
internal sealed record ImportDraft(ulong GuildId, ulong ImportId, ulong? UploadedBy, DateTimeOffset UploadedAt, string FileName);
