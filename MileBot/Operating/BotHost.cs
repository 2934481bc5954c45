using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using MileBot.Core.Guide;
using MileBot.Core.Records;
using MileBot.Hosting;

namespace MileBot.Operating;

/// <summary>Builds the bot from its configuration, checked.</summary>
internal static class BotHost
{
    /// <summary>Builds the bot.</summary>
    /// <param name="choice">Where the configuration comes from.</param>
    /// <param name="configure">What else to add, such as the workers.</param>
    /// <exception cref="StartupException">Something of the configuration is wrong; every mistake is named at once.</exception>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static IHost Build(ConfigurationChoice choice, Action<IServiceCollection>? configure = null)
    {
        var folder = ConfigFolder.Find(choice.Folder);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "MileBot" });
        choice.AddTo(builder.Configuration, folder);
        AddLogging(builder);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Services.AddMileBot(builder.Configuration, folder);
        configure?.Invoke(builder.Services);
        var host = builder.Build();
        Check(host.Services);
        return host;
    }

    private static void AddLogging(HostApplicationBuilder builder)
    {
        foreach (var level in builder.Configuration.GetSection("Logging:LogLevel").GetChildren())
        {
            if (!Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
                throw new StartupException([$"{level.Path} is '{level.Value}', which is no level of logging. Try `Information`."]);
        }

        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddConsole();
        builder.Services.Configure<SimpleConsoleFormatterOptions>(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss'Z' ";
        });
        builder.Services.Configure<JsonConsoleFormatterOptions>(console => console.UseUtcTimestamp = true);
    }

    /// <summary>Reads everything an operator may have got wrong now, rather than when it is first used.</summary>
    private static void Check(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (InvalidOperationException e) when (e.InnerException is FormatException or InvalidCastException or OverflowException)
        {
            // A value of the wrong kind, such as text for a number; the message names the entry.
            throw new StartupException([e.Message], e);
        }

        services.GetRequiredService<RecordBook>();
        services.GetRequiredService<GuideBook>();
    }
}
