using System.Text.Json.Nodes;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Gateway;

/// <summary>Discord's side of the gateway: who is connected, who may resume, and what everybody is told.</summary>
/// <remarks>Everything happens with the world locked, so that events go out in the order of what happened.</remarks>
internal sealed class GatewayHub
{
    private readonly List<GatewaySession> sessions = [];
    private readonly List<GatewayConnection> connections = [];
    private readonly LocalDiscordOptions options;
    private readonly DiscordWorld world;
    private readonly Misbehaviour misbehaviour;

    public GatewayHub(LocalDiscordOptions options, DiscordWorld world, Misbehaviour misbehaviour)
    {
        this.options = options;
        this.world = world;
        this.misbehaviour = misbehaviour;
        Budget = new(options);
        world.Changed += Tell;
    }

    public IdentifyBudget Budget { get; }

    /// <summary>How many sessions began.</summary>
    public int Identifies { get; private set; }

    /// <summary>How many were taken up again.</summary>
    public int Resumes { get; private set; }

    /// <summary>Whether a bot is connected and ready.</summary>
    public bool IsConnected
    {
        get
        {
            lock (world.Gate)
            {
                return sessions.Exists(session => session.Connection is not null);
            }
        }
    }

    public void Add(GatewayConnection connection)
    {
        lock (world.Gate)
        {
            connections.Add(connection);
        }
    }

    /// <summary>A socket is gone. By 1000 and 1001 the bot gives up its session; otherwise it may come back.</summary>
    public void Remove(GatewayConnection connection)
    {
        lock (world.Gate)
        {
            connections.Remove(connection);
            if (connection.Session is { } session && session.Connection == connection)
            {
                session.Connection = null;
                session.LostAt = world.Now;
                if (connection.ClosedByBot is 1000 or 1001)
                {
                    sessions.Remove(session);
                }
            }

            world.Tell(new WorldChange.Other());
        }
    }

    /// <summary>Begins a session and tells it what there is.</summary>
    public void Begin(GatewayConnection connection, GatewaySession session, Uri resumeAddress)
    {
        sessions.Add(session);
        Attach(connection, session);
        Identifies++;
        var guilds = session.Wants(GatewayIntents.Guilds) ? world.Guilds.Where(session.Covers).ToList() : [];
        session.Dispatch("READY", new()
        {
            ["v"] = 10,
            ["user"] = DiscordObjects.CurrentUser(world.Bot),
            ["guilds"] = DiscordObjects.Array(world.Guilds.Where(session.Covers), DiscordObjects.UnavailableGuild),
            ["session_id"] = session.Id,
            ["session_type"] = "normal",
            ["resume_gateway_url"] = resumeAddress.AbsoluteUri.TrimEnd('/'),
            ["shard"] = new JsonArray(session.Shard, session.ShardCount),
            ["application"] = new JsonObject { ["id"] = world.Bot.Id.ToString(), ["flags"] = 0 },
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
        });
        foreach (var guild in guilds.Where(guild => guild.IsAvailable))
        {
            session.Dispatch("GUILD_CREATE", DiscordObjects.GuildCreate(guild));
        }

        world.Tell(new WorldChange.Other());
    }

    /// <summary>Takes up a session where the bot left off, if it still can be.</summary>
    public bool TryResume(GatewayConnection connection, GatewaySession session, int after)
    {
        if (session.Missed(after) is not { } missed)
        {
            sessions.Remove(session);
            return false;
        }

        session.Connection?.Close(CloseCode.UnknownError);
        Attach(connection, session);
        foreach (var payload in missed)
        {
            connection.Send(payload);
        }

        session.Dispatch("RESUMED", []);
        Resumes++;
        world.Tell(new WorldChange.Other());
        return true;
    }

    /// <summary>A session that can still be resumed.</summary>
    public GatewaySession? Find(string id)
    {
        sessions.RemoveAll(session => session.LostAt is { } lost && world.Now - lost > options.SessionLife);
        return sessions.Find(session => session.Id == id);
    }

    /// <summary>Sends an event to all sessions it concerns.</summary>
    public void Dispatch(string name, GatewayIntents intent, Guild? guild, Func<JsonObject> data)
    {
        var times = sessions.Count > 0 && misbehaviour.TakeDouble(name) ? 2 : 1;
        foreach (var session in sessions.Where(session => session.Covers(guild) && (intent == GatewayIntents.None || session.Wants(intent))))
        {
            for (var time = 0; time < times; time++)
            {
                session.Dispatch(name, data());
            }
        }
    }

    /// <summary>Does something to every socket.</summary>
    public void ForEach(Action<GatewayConnection> act)
    {
        lock (world.Gate)
        {
            connections.ToList().ForEach(act);
        }
    }

    /// <summary>Forgets the session of a socket.</summary>
    public void Forget(GatewayConnection connection)
    {
        if (connection.Session is { } session)
        {
            sessions.Remove(session);
            connection.Session = null;
        }
    }

    private static void Attach(GatewayConnection connection, GatewaySession session)
    {
        session.Connection = connection;
        session.LostAt = null;
        connection.Session = session;
    }

    private void Tell(WorldChange change)
    {
        if (WorldEvents.Of(change, world) is { } told)
        {
            Dispatch(told.Name, told.Intent, told.Guild, told.Data);
        }
    }
}
