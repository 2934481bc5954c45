using System.IO.Compression;
using System.Text;
using MileBot.Exporting;
using MileBot.Replies;

namespace MileBot.Tests.Exporting;

public class DownloadsTests
{
    private static readonly FileContent[] Files =
    [
        new("a.json", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{i * 7919 % 1009},"))), "application/json"),
        new("b.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{i * 104_729 % 997};"))), "text/csv"),
    ];

    [Fact]
    public void What_is_small_stays_as_it_is() => Downloads.Fit("milebot", Files).ShouldBeSameAs(Files);

    [Fact]
    public void What_is_too_large_is_packed()
    {
        var pack = Downloads.Fit("milebot", Files, largest: 12_000).ShouldHaveSingleItem();

        pack.Name.ShouldBe("milebot.zip");
        pack.Bytes.Length.ShouldBeLessThanOrEqualTo(12_000);
        ShouldHoldTheFiles(pack.Bytes.ToArray());
    }

    [Fact]
    public void What_is_too_large_even_so_comes_in_parts_that_make_the_pack_again()
    {
        var parts = Downloads.Fit("milebot", Files, largest: 2_000);

        parts.Count.ShouldBeInRange(2, 10);
        parts.Select(part => part.Name).ShouldBe(Enumerable.Range(1, parts.Count).Select(part => $"milebot.zip.{part:000}"));
        parts.ShouldAllBe(part => part.Bytes.Length <= 2_000);
        ShouldHoldTheFiles([.. parts.SelectMany(part => part.Bytes.ToArray())]);
    }

    [Fact]
    public void More_parts_than_a_message_takes_are_none() => Downloads.Fit("milebot", Files, largest: 100).ShouldBeEmpty();

    [Fact]
    public async Task What_is_packed_as_it_is_written_is_the_same_pack()
    {
        var pack = await Downloads.PackAsync("milebot", Files.Select(file => (file.Name, (Func<Stream, Task>)(stream => stream.WriteAsync(file.Bytes).AsTask()))));

        ShouldHoldTheFiles(pack.ShouldHaveSingleItem().Bytes.ToArray());
    }

    private static void ShouldHoldTheFiles(byte[] pack)
    {
        using var archive = new ZipArchive(new MemoryStream(pack));
        archive.Entries.Select(entry => entry.Name).ShouldBe(["a.json", "b.csv"]);
        foreach (var (entry, file) in archive.Entries.Zip(Files))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            content.ToArray().ShouldBe(file.Bytes.ToArray());
        }
    }
}
