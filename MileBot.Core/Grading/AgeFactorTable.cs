using System.Globalization;
using System.Runtime.CompilerServices;
using MileBot.Core.Times;

namespace MileBot.Core.Grading;

/// <summary>The factors of one table, distance and sex by age; read once from the embedded file.</summary>
internal sealed class AgeFactorTable
{
    private const int Oldest = 110;

    private static readonly AgeFactorTable?[] Tables = Load();

    private readonly double[] factors = new double[Oldest + 1];

    private AgeFactorTable(double? openStandard) => OpenStandard = openStandard;

    /// <summary>The standard of the best age in seconds, where it is known.</summary>
    public double? OpenStandard { get; }

    /// <summary>The factor of an age, or null where the table doesn't reach.</summary>
    public double? FactorAt(int age) => age is >= 0 and <= Oldest && factors[age] > 0 ? factors[age] : null;

    /// <summary>The table of a distance and sex, or null where there is none.</summary>
    public static AgeFactorTable? Find(AgeTable table, Sex sex, StandardDistance distance) =>
        ReferenceEquals(distance, StandardDistance.Mile) ? Tables[Index(table, isMile: true, sex)]
        : ReferenceEquals(distance, StandardDistance.Metres1500) ? Tables[Index(table, isMile: false, sex)]
        : null;

    private static int Index(AgeTable table, bool isMile, Sex sex) => ((int)table * 2 + (isMile ? 0 : 1)) * 2 + (int)sex;

    private static AgeFactorTable?[] Load()
    {
        var tables = new AgeFactorTable?[16];
        using var stream = typeof(AgeFactorTable).Assembly.GetManifestResourceStream("age-factors.csv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && !line.StartsWith("table,", StringComparison.Ordinal))
                Add(tables, line.Split(','));
        }

        return tables;
    }

    private static void Add(AgeFactorTable?[] tables, string[] row)
    {
        var table = row[0] switch
        {
            "road_2020" => AgeTable.Road2020,
            "road_2025" => AgeTable.Road2025,
            "track_wma_2004_2006" => AgeTable.Track2006,
            "track_wma_2023" => AgeTable.Track2023,
            _ => throw new SwitchExpressionException(row[0]),
        };
        var index = Index(table, isMile: row[1] is "mile", row[2] is "M" ? Sex.Men : Sex.Women);
        var found = tables[index] ??= new(row[5].Length > 0 ? Number(row[5]) : null);
        found.factors[int.Parse(row[3], CultureInfo.InvariantCulture)] = Number(row[4]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
