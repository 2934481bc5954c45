using System.Globalization;
using System.Reflection;

namespace MileBot.Storage;

/// <summary>One numbered step of the schema, from an embedded file such as <c>001_first_mile.sql</c>.</summary>
internal sealed record Migration(int Version, string Name, string Sql)
{
    private const string Prefix = "Migrations/";

    /// <summary>All steps this program knows, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Read(typeof(Migration).Assembly);

    private static List<Migration> Read(Assembly assembly) =>
        [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Parse(assembly, name))];

    private static Migration Parse(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var file = Path.GetFileNameWithoutExtension(resource[Prefix.Length..]);
        return new Migration(int.Parse(file.AsSpan(0, 3), CultureInfo.InvariantCulture), file, reader.ReadToEnd());
    }
}
