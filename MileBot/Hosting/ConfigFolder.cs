namespace MileBot.Hosting;

/// <summary>The folder of files that an operator edits. By default it lies beside the program, whatever the working folder is.</summary>
internal sealed class ConfigFolder
{
    private ConfigFolder(string path) => Path = path;

    /// <summary>The whole path.</summary>
    public string Path { get; }

    /// <summary>Finds the folder.</summary>
    /// <param name="given">The one named on the command line; null for the one beside the program.</param>
    /// <exception cref="StartupException">There is no such folder.</exception>
    public static ConfigFolder Find(string? given)
    {
        var path = System.IO.Path.GetFullPath(given ?? System.IO.Path.Combine(AppContext.BaseDirectory, "config"));
        return Directory.Exists(path)
            ? new ConfigFolder(path)
            : throw new StartupException([$"The configuration folder '{path}' does not exist. Name another with --config DIR."]);
    }

    /// <summary>The whole path of one of its files.</summary>
    /// <exception cref="StartupException">The file is missing.</exception>
    public string FileOf(string name)
    {
        var file = System.IO.Path.Combine(Path, name);
        return File.Exists(file) ? file : throw new StartupException([$"The file '{file}' is missing."]);
    }

    /// <summary>The whole paths of the files in one of its folders, in the order of their names.</summary>
    /// <param name="name">The folder within this one.</param>
    /// <param name="pattern">Such as <c>*.md</c>.</param>
    /// <exception cref="StartupException">The folder is missing or can't be read.</exception>
    public IReadOnlyList<string> FilesOf(string name, string pattern)
    {
        var folder = System.IO.Path.Combine(Path, name);
        if (!Directory.Exists(folder)) throw new StartupException([$"The folder '{folder}' is missing."]);

        return Guarded(folder, () => Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="StartupException">It can't be read.</exception>
    public static string ReadText(string file) => Guarded(file, () => File.ReadAllText(file));

    private static TResult Guarded<TResult>(string path, Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException([$"Can't read '{path}': {e.Message}"], e);
        }
    }
}
