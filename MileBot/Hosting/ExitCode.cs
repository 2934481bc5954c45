namespace MileBot.Hosting;

/// <summary>What the program will tell its caller when it ends.</summary>
internal sealed class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>A setting or a file is wrong.</summary>
    public const int Configuration = 1;

    /// <summary>The database can't be used.</summary>
    public const int Storage = 2;

    /// <summary>Discord refuses the bot, and trying again can't help.</summary>
    public const int Discord = 3;

    /// <summary>The bot is not well.</summary>
    public const int Unhealthy = 4;

    /// <summary>A part of the bot failed for a reason nobody foresaw; the log has it.</summary>
    public const int Unexpected = 5;

    private volatile int value = Success;

    public int Value => value;

    public void Fail(int code) => value = code;
}
