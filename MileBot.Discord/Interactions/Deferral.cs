namespace MileBot.Discord.Interactions;

/// <summary>How an interaction is acknowledged when its answer takes long: with what success will look like.</summary>
public enum Deferral
{
    /// <summary>Never: the answer may be a form, which has to be the first response. It must be ready well within 3 s.</summary>
    None,

    /// <summary>With a "thinking…" everyone sees. An ephemeral answer then takes its place as a follow-up.</summary>
    PublicReply,

    /// <summary>With a "thinking…" only the user sees.</summary>
    EphemeralReply,

    /// <summary>In silence: the message the component sits on is edited later. Of components, and forms opened by one, only.</summary>
    Update,
}
