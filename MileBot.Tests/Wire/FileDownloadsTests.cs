using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using MileBot.Commands;
using MileBot.Hosting;
using MileBot.Wire;

namespace MileBot.Tests.Wire;

/// <summary>Files that members hand over, fetched over a real connection from a server that may answer anything.</summary>
public sealed class FileDownloadsTests : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private string answer = "";
    private int asked;
    private Task serving = Task.CompletedTask;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_whole()
    {
        var download = await DownloadAsync("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", most: 5);

        Encoding.ASCII.GetString(download.ShouldBeOfType<Download.Whole>().Bytes.Span).ShouldBe("hello");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello!")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello!\r\n0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello!")]
    public async Task More_than_is_taken_is_refused_whatever_was_said_of_its_length(string response) =>
        (await DownloadAsync(response, most: 5)).ShouldBeOfType<Download.TooLarge>();

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "status 404")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/secret\r\nContent-Length: 0\r\n\r\n", "status 302")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", null)]
    [InlineData("no HTTP at all", null)]
    public async Task Anything_else_is_a_failure_that_names_no_address(string response, string? why)
    {
        var failed = (await DownloadAsync(response, most: 100)).ShouldBeOfType<Download.Failed>();

        if (why is not null) failed.Why.ShouldBe(why);
        failed.Why.ShouldNotContain("127.0.0.1");
        asked.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://evil.example/attachments/1/2/proof.png")]
    [InlineData("https://cdn.discordapp.com.evil.example/proof.png")]
    [InlineData("https://cdn.discordapp.com@evil.example/proof.png")]
    [InlineData("http://cdn.discordapp.com/proof.png")]
    [InlineData("https://cdn.discordapp.com:8443/proof.png")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("proof.png")]
    public async Task Nothing_is_asked_of_any_other_place(string address)
    {
        using var downloads = new FileDownloads(Options.Create(new DiscordSettings()), TimeProvider.System);

        (await downloads.DownloadAsync(new ChosenFile(1, "proof.png", "image/png", 5, address), 100, Cancellation)).ShouldBeOfType<Download.Elsewhere>();
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await serving;
        listener.Dispose();
        closing.Dispose();
    }

    private async Task<Download> DownloadAsync(string response, int most)
    {
        answer = response;
        listener.Start();
        serving = ServeAsync();
        var origin = $"http://{listener.LocalEndpoint}";
        var settings = new DiscordSettings { FileOrigins = { origin } };
        using var downloads = new FileDownloads(Options.Create(settings), TimeProvider.System);
        return await downloads.DownloadAsync(new ChosenFile(1, "proof.png", "image/png", 5, $"{origin}/attachments/1/2/proof.png?hm=signed"), most, Cancellation);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(closing.Token);
                asked++;
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096], closing.Token);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), closing.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
