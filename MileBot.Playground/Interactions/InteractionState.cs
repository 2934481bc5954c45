namespace MileBot.Playground.Interactions;

/// <summary>How far an interaction has come, as the member sees it.</summary>
public enum InteractionState
{
    /// <summary>Sent, not acknowledged yet.</summary>
    Waiting,

    /// <summary>Deferred: "… is thinking".</summary>
    Thinking,

    /// <summary>Acknowledged without anything to see.</summary>
    Acknowledged,

    /// <summary>Answered with a message, or by changing the one that was pressed.</summary>
    Answered,

    /// <summary>A form popped up.</summary>
    FormOpened,

    /// <summary>Suggestions came while typing.</summary>
    Suggested,

    /// <summary>Nobody answered in time: "The application did not respond".</summary>
    Failed,
}
