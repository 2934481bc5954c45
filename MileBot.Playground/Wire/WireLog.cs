using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace MileBot.Playground.Wire;

/// <summary>The latest that went over the wire, both ways: REST calls and gateway payloads.</summary>
public sealed class WireLog
{
    private const int Capacity = 20_000;
    private readonly ConcurrentQueue<RecordedRequest> requests = new();
    private readonly ConcurrentQueue<RecordedFrame> frames = new();
    private readonly TimeProvider time;

    internal WireLog(TimeProvider time) => this.time = time;

    /// <summary>The REST calls, oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    /// <summary>The gateway's payloads, oldest first.</summary>
    public IReadOnlyList<RecordedFrame> Frames => [.. frames];

    /// <summary>The calls of one route, written as <c>POST /channels/{channel_id}/messages</c>.</summary>
    public IReadOnlyList<RecordedRequest> RequestsTo(string route) => [.. requests.Where(request => request.Route == route)];

    internal void Add(RecordedRequest request) => Keep(requests, request);

    internal void Add(bool fromClient, JsonObject payload)
    {
        var copy = (JsonObject)payload.DeepClone();
        if (copy["d"] is JsonObject data && data.ContainsKey("token") && fromClient)
        {
            data["token"] = "[token]";
        }

        Keep(frames, new RecordedFrame(time.GetUtcNow(), fromClient, copy));
    }

    private static void Keep<T>(ConcurrentQueue<T> queue, T entry)
    {
        queue.Enqueue(entry);
        while (queue.Count > Capacity)
        {
            queue.TryDequeue(out _);
        }
    }
}
