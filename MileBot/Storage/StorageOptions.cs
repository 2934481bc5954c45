namespace MileBot.Storage;

/// <summary>Where members' miles are kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the configuration these are read from.</summary>
    public const string Section = "Storage";

    /// <value>A SQLite connection string. The default value is the file <c>data/milebot.db</c> in the working folder.</value>
    public string ConnectionString { get; set; } = "Data Source=data/milebot.db";
}
