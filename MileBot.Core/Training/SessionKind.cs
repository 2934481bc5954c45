namespace MileBot.Core.Training;

/// <summary>What a training session is.</summary>
public enum SessionKind
{
    /// <summary>Jogging with breaks of walking.</summary>
    RunWalk,

    /// <summary>An easy run.</summary>
    EasyRun,

    /// <summary>An easy run with a few strides at its end.</summary>
    Strides,

    /// <summary>The week's longest run, easy.</summary>
    LongRun,

    /// <summary>Repeats of 400 m.</summary>
    Repeats,

    /// <summary>Moving without running.</summary>
    CrossTraining,

    /// <summary>A run by feel, without a watch.</summary>
    Mindful,

    /// <summary>The mile itself.</summary>
    Mile,
}
