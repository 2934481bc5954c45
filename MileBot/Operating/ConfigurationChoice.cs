using Microsoft.Extensions.Configuration;
using MileBot.Hosting;

namespace MileBot.Operating;

/// <summary>Where the configuration comes from, as the command line says.</summary>
/// <param name="Folder">The folder named; null for the one beside the program.</param>
/// <param name="Overrides">Entries of the form <c>Section:Key=Value</c>, which win over files and environment.</param>
internal sealed record ConfigurationChoice(string? Folder, IReadOnlyList<string> Overrides)
{
    private const string SettingsFile = "settings.json";

    /// <summary>Adds the sources: the settings file, then the environment, then the command line, the later winning.</summary>
    /// <exception cref="StartupException">The file is missing or no JSON, or an entry has no value.</exception>
    public void AddTo(IConfigurationBuilder configuration, ConfigFolder folder)
    {
        configuration.AddJsonFile(folder.FileOf(SettingsFile), optional: false, reloadOnChange: false);
        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(Overrides.Select(Split));
    }

    private static KeyValuePair<string, string?> Split(string entry) =>
        entry.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? KeyValuePair.Create(entry[..at].Trim(), (string?)entry[(at + 1)..])
            : throw new StartupException([$"'--set {entry}' has no value. Try `--set \"Storage:ConnectionString=Data Source=miles.db\"`."]);
}
