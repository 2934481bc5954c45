namespace MileBot.Storage;

/// <summary>An organiser's word that an uploaded list be logged.</summary>
/// <param name="ImportId">The id of the interaction that uploaded it.</param>
/// <param name="By">Who says so, and when.</param>
/// <param name="WithDoubtful">Whether also the miles that have to be confirmed by themselves.</param>
/// <param name="WithOwn">Whether also their own, where the server has bests approved: else it takes somebody else.</param>
internal sealed record ImportOrder(ulong ImportId, OrganiserAct By, bool WithDoubtful, bool WithOwn)
{
    public ulong GuildId => By.GuildId;
}
