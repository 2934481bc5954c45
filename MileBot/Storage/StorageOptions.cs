namespace MileBot.Storage;

/// <summary>Where members' miles are kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the configuration these are read from.</summary>
    public const string Section = "Storage";

    /// <value>A SQLite connection string. The default value is the file <c>data/milebot.db</c> in the working folder.</value>
    public string ConnectionString { get; set; } = "Data Source=data/milebot.db";

    /// <value>After how many days a copy of the database is gone, 0 to 3650. The default value is 30. Members are told so.</value>
    public int BackupRetentionDays { get; set; } = 30;
}
