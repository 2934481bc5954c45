namespace MileBot.Hosting;

/// <summary>How the program itself behaves.</summary>
public sealed class HostingSettings
{
    /// <summary>The section of the configuration these are read from.</summary>
    public const string Section = "Hosting";

    /// <value>Whether to stop when the standard input ends, so that the bot never outlives a program that started it. Off by default.</value>
    public bool StopOnInputEnd { get; set; }

    /// <value>How far the bot's clock is ahead of the machine's, to try what happens at another time. None by default.</value>
    public TimeSpan ClockOffset { get; set; }
}
