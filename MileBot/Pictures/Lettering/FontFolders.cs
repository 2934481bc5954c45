namespace MileBot.Pictures.Lettering;

/// <summary>Where fonts lie on the systems the bot runs on, and which files there may be fonts.</summary>
internal static class FontFolders
{
    private const int MaxFiles = 2_000;
    private const int MaxDepth = 6;

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc"];

    /// <summary>The usual folders of Linux, macOS and Windows; those of other systems are simply not there.</summary>
    public static IReadOnlyList<string> Usual
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            string[] folders =
            [
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                Path.Combine(AppContext.BaseDirectory, "fonts"),
                "/System/Library/Fonts",
                "/Library/Fonts",
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                .. home.Length == 0 ? Array.Empty<string>() : [Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts"), Path.Combine(home, "Library/Fonts")],
            ];
            return [.. folders.Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>The paths of the font files in the folders and below them; a folder that can't be read has none.</summary>
    public static IReadOnlyList<string> FilesIn(IEnumerable<string> folders) =>
    [
        .. folders.Where(Directory.Exists).SelectMany(Files).Take(MaxFiles),
    ];

    private static IReadOnlyList<string> Files(string folder)
    {
        var everywhere = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = MaxDepth,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.None,
        };
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", everywhere)
                    .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                    .Take(MaxFiles),
            ];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
