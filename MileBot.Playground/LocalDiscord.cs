using System.Text.Json.Nodes;
using MileBot.Playground.Acting;
using MileBot.Playground.Commands;
using MileBot.Playground.Gateway;
using MileBot.Playground.Interactions;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.Rest;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground;

/// <summary>A Discord of one's own on 127.0.0.1: gateway, REST and people to act as, true to the documentation.</summary>
/// <remarks>It refuses what Discord would refuse, with Discord's errors. Everything it does is caused by a call, a payload,
/// a deed of a member or the clock it was given; nothing happens by itself.</remarks>
public sealed class LocalDiscord : IAsyncDisposable
{
    private readonly RestEndpoint rest;
    private readonly GatewayEndpoint gatewayEndpoint;
    private readonly GatewayHub gateway;
    private readonly IReadOnlyList<ApiRoute> routes;
    private WebApplication? host;
    private Uri? address;

    /// <summary>A Discord that is not reachable yet: see <see cref="Map"/>, or <see cref="StartAsync"/> for one that is.</summary>
    public LocalDiscord(LocalDiscordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        World = new(options.Time);
        Wire = new(options.Time);
        Misbehave = new();
        gateway = new(options, World, Misbehave);
        Misbehave.Gateway = gateway;
        Commands = new(World, options.IntegrationTypes);
        Shelf = new(World, () => Address);
        Interactions = new(World, options.Time);
        rest = new(options, World, Misbehave, Wire);
        gatewayEndpoint = new(options, World, gateway, Misbehave, Wire, () => GatewayUrl);
        routes = Routes();
    }

    public LocalDiscordOptions Options { get; }

    /// <summary>Its guilds, users and messages.</summary>
    public DiscordWorld World { get; }

    /// <summary>What went over the wire.</summary>
    public WireLog Wire { get; }

    /// <summary>The switches to let things go wrong.</summary>
    public Misbehaviour Misbehave { get; }

    /// <summary>The commands the bot registered.</summary>
    public CommandRegistry Commands { get; }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:5460/</c>.</summary>
    public Uri Address => address ?? throw new InvalidOperationException("It does not listen yet.");

    /// <summary>What a bot is given as the address of Discord's API; ends in <c>/api/v10/</c>.</summary>
    public Uri ApiUrl => new(Address, "api/v10/");

    /// <summary>The gateway's address, as <c>GET gateway/bot</c> tells it.</summary>
    public Uri GatewayUrl => new UriBuilder(Address) { Scheme = Uri.UriSchemeWs }.Uri;

    /// <summary>The bot's token.</summary>
    public string Token => Options.Token;

    /// <summary>How many times a bot began a session.</summary>
    public int Identifies => gateway.Identifies;

    /// <summary>How many times a bot took a session up again.</summary>
    public int Resumes => gateway.Resumes;

    /// <summary>Whether a bot is connected now, with a session.</summary>
    public bool IsConnected => gateway.IsConnected;

    internal AttachmentShelf Shelf { get; }

    internal InteractionBook Interactions { get; }

    /// <summary>Starts one on its own port.</summary>
    public static async Task<LocalDiscord> StartAsync(LocalDiscordOptions? options = null, CancellationToken cancellationToken = default)
    {
        var discord = new LocalDiscord(options ?? new());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, discord.Options.Port));
        discord.host = builder.Build();
        discord.Map(discord.host);
        await discord.host.StartAsync(cancellationToken);
        discord.ListensOn(new(discord.host.Urls.Single()));
        return discord;
    }

    /// <summary>Adds the gateway and the REST routes to a web application.</summary>
    public void Map(WebApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        application.Lifetime.ApplicationStopping.Register(() => Misbehave.DropSockets());
        application.UseWebSockets();
        application.Use(SeparateSockets);
        foreach (var route in routes)
        {
            application.MapMethods($"/api/v10{route.Template}", [route.Method], context => rest.ServeAsync(route, context));
        }

        application.Map("/api/{**rest}", RefuseAsync);
        application.MapGet("/attachments/{channel}/{id}/{name}", SendFile);
        MisbehaviourApi.Map(application, Misbehave);
    }

    /// <summary>Tells it where it listens, once that is known.</summary>
    public void ListensOn(Uri listening) => address = listening;

    /// <summary>Acts as a member of a guild.</summary>
    public Actor As(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(this, member.User);
    }

    /// <summary>Acts as a user, in direct messages or wherever they are a member.</summary>
    public Actor As(User user) => new(this, user);

    /// <summary>Completes once bots have identified so many times and one is connected.</summary>
    public Task WhenIdentifiedAsync(CancellationToken cancellationToken, int times = 1) =>
        WhenAsync(() => Identifies >= times && IsConnected, cancellationToken);

    /// <summary>Completes once sessions have been resumed so many times.</summary>
    public Task WhenResumedAsync(CancellationToken cancellationToken, int times = 1) => WhenAsync(() => Resumes >= times, cancellationToken);

    /// <summary>Completes once there are global commands.</summary>
    public Task WhenCommandsRegisteredAsync(CancellationToken cancellationToken) => WhenAsync(() => Commands.Of().Count > 0, cancellationToken);

    /// <summary>Completes once no bot is connected.</summary>
    public Task WhenDisconnectedAsync(CancellationToken cancellationToken) => WhenAsync(() => !IsConnected, cancellationToken);

    /// <summary>Completes once something is so; asked again after each change in the world, never by the clock.</summary>
    public Task WhenAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return World.WhenAsync(() => condition() ? this : null, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            Misbehave.DropSockets();
            await host.DisposeAsync();
        }
    }

    internal void Deliver(Interaction interaction)
    {
        Interactions.Begin(interaction);
        gateway.Dispatch("INTERACTION_CREATE", GatewayIntents.None, interaction.Channel.Guild, () => (JsonObject)interaction.Payload.DeepClone());
    }

    private List<ApiRoute> Routes()
    {
        var composer = new MessageComposer(Shelf);
        return
        [
            .. new MetaRoutes(Options, World, gateway, () => GatewayUrl).All,
            .. new CommandRoutes(Options, World, Commands).All,
            .. new InteractionRoutes(World, Interactions, new(World, Interactions, composer)).All,
            .. new ChannelRoutes(World, composer).All,
            .. new GuildRoutes(World).All,
        ];
    }

    /// <summary>The gateway has no path of its own at Discord, so a socket at the root is the gateway's.</summary>
    private Task SeparateSockets(HttpContext context, RequestDelegate next) =>
        context.WebSockets.IsWebSocketRequest && context.Request.Path.Value is ("" or "/" or "/resume" or "/resume/")
            ? gatewayEndpoint.ServeAsync(context)
            : next(context);

    private Task RefuseAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var refusal = !path.StartsWith("/api/v10/", StringComparison.Ordinal) ? new(400, 50041, "Invalid API version provided.")
            : routes.Any(route => RouteShape.Fits(route.Template, path["/api/v10".Length..])) ? ApiRefusal.MethodNotAllowed()
            : ApiRefusal.NotFound();
        return rest.RefuseAsync(context, refusal);
    }

    private IResult SendFile(string id) =>
        Snowflake.TryParse(id, out var file) && Shelf.Find(file) is { } found
            ? Results.Bytes(found.Content, found.ContentType)
            : Results.NotFound();
}
