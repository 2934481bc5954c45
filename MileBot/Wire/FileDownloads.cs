using System.Buffers;
using System.Net;
using Microsoft.Extensions.Options;
using MileBot.Commands;
using MileBot.Hosting;

namespace MileBot.Wire;

/// <summary>
/// Fetches files that members handed to a command, from where Discord keeps them and from nowhere else: an address that somebody could
/// make up must not make the bot ask a machine of its own network.
/// </summary>
internal sealed class FileDownloads : IDisposable
{
    private const int Piece = 64 * 1024;

    /// <summary>How long a file may take: what a command waits for is over well before Discord takes no answer any more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        UseCookies = false,
        UseProxy = false,
    });

    private readonly HashSet<string> origins;
    private readonly TimeProvider time;

    public FileDownloads(IOptions<DiscordSettings> settings, TimeProvider time)
    {
        origins = [.. settings.Value.EffectiveFileOrigins.Select(origin => OriginOf(new Uri(origin)))];
        this.time = time;
    }

    /// <summary>Fetches a file whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mostBytes">What it may have at most; more is neither read nor kept.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Download> DownloadAsync(ChosenFile file, int mostBytes, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(file.Address, UriKind.Absolute, out var address) || address.UserInfo.Length > 0 || !origins.Contains(OriginOf(address)))
        {
            return new Download.Elsewhere();
        }

        if (file.Size > mostBytes) return new Download.TooLarge();

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await FetchAsync(address, mostBytes, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Download.Failed($"not there within {Patience.TotalSeconds} s");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new Download.Failed((e as HttpRequestException)?.HttpRequestError.ToString() ?? e.GetType().Name);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Download> FetchAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) return new Download.Failed($"status {(int)response.StatusCode}");
        if (response.Content.Headers.ContentLength > mostBytes) return new Download.TooLarge();

        // What the sender says of the length may be wrong, so it is counted while it comes.
        var bytes = new ArrayBufferWriter<byte>(Piece);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        while (await body.ReadAsync(bytes.GetMemory(Piece), cancellationToken) is var read and > 0)
        {
            bytes.Advance(read);
            if (bytes.WrittenCount > mostBytes) return new Download.TooLarge();
        }

        return new Download.Whole(bytes.WrittenMemory);
    }

    private static string OriginOf(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
