using MileBot.Hosting;

namespace MileBot.Operating;

/// <summary><c>milebot records</c></summary>
internal static class RecordsVerb
{
    /// <summary>Reads the file of records; its mistakes are named by the one who catches the exception.</summary>
    public static Task<int> CheckAsync(ConfigurationChoice choice, CancellationToken cancellationToken)
    {
        var book = RecordsFile.Read(ConfigFolder.Find(choice.Folder));
        Console.WriteLine(FormattableString.Invariant(
            $"{book.Records.Count} records, {book.Notable.Count} notable marks and {book.Milestones.Count} milestones, as of {book.AsOf:yyyy-MM-dd}: no mistakes found."));
        return Task.FromResult(ExitCode.Success);
    }
}
