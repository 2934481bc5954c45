using System.Net;
using Microsoft.AspNetCore.DataProtection;
using MileBot.Playground.Pages;
using MileBot.Playground.World;

namespace MileBot.Playground.Hosting;

/// <summary>The playground as a program: a local Discord with its default world, and the page to use it.</summary>
internal sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private PlaygroundHost(WebApplication application, LocalDiscord discord, PlaygroundSettings settings)
    {
        this.application = application;
        Discord = discord;
        Settings = settings;
    }

    public LocalDiscord Discord { get; }

    public PlaygroundSettings Settings { get; }

    /// <summary>Cancelled when the program is asked to end.</summary>
    public CancellationToken Stopping => application.Lifetime.ApplicationStopping;

    /// <summary>Starts to listen.</summary>
    public static async Task<PlaygroundHost> StartAsync(string[] args, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PlaygroundHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = PlaygroundSettings.From(builder.Configuration);
        var discord = new LocalDiscord(new() { IntegrationTypes = [0, 1] });
        DefaultWorld.Fill(discord.World);

        // Outside Development the page's own script would be served empty without this.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, settings.Port));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(discord);

        // Keys that last as long as the page does: nothing is written to the user's folders for them.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options => options.DetailedErrors = true);
        var web = builder.Build();
        discord.Map(web);
        web.UseAntiforgery();
        web.MapStaticAssets();
        web.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        await web.StartAsync(cancellationToken);
        discord.ListensOn(new(web.Urls.Single()));
        return new(web, discord, settings);
    }

    /// <summary>Completes when the program has been asked to end and has.</summary>
    public Task WhenStoppedAsync() => application.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();
}
