namespace MileBot.Core.Conditions;

/// <summary>The three kinds of indoor track that the NCAA tells apart.</summary>
public enum IndoorTrack
{
    /// <summary>Shorter than 200 m, and flat.</summary>
    Undersized,

    /// <summary>200 m and flat; also banked but shorter.</summary>
    Flat,

    /// <summary>Banked and 200 m or longer, or flat and longer than 200 m.</summary>
    BankedOrOversized,
}
