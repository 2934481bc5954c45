namespace MileBot.Organising.Notices;

/// <summary>Something that stopped working in a server, which its organisers are to be told.</summary>
/// <param name="Why">What happened and how it is mended, in Discord's markdown.</param>
/// <param name="SetBy">Who set up what stopped; null where they had all that is held of them erased.</param>
internal sealed record Notice(ulong GuildId, NoticeTopic Topic, string Why, ulong? SetBy);
