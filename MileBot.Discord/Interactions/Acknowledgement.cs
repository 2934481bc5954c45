namespace MileBot.Discord.Interactions;

/// <summary>What Discord has been told of an interaction so far, and so what can follow.</summary>
internal enum Acknowledgement
{
    /// <summary>Nothing: the first response is still to come.</summary>
    None,

    /// <summary>Everyone sees "thinking…".</summary>
    PublicThinking,

    /// <summary>The user sees "thinking…".</summary>
    EphemeralThinking,

    /// <summary>Nobody waits for anything: further messages can follow, and the component's message can be edited.</summary>
    Silent,
}
