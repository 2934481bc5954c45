using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MileBot.Hosting;
using MileBot.Storage;

namespace MileBot.Operating;

/// <summary><c>milebot health</c></summary>
internal static class HealthVerb
{
    /// <summary>Reads what the running bot last wrote of itself. Needs no token.</summary>
    public static async Task<int> RunAsync(ConfigurationChoice choice, CancellationToken cancellationToken)
    {
        var folder = ConfigFolder.Find(choice.Folder);
        var configuration = new ConfigurationBuilder();
        choice.AddTo(configuration, folder);
        var services = new ServiceCollection();
        services.AddOptions<StorageOptions>().Bind(configuration.Build().GetSection(StorageOptions.Section));
        await using var provider = services.BuildServiceProvider();
        var path = DatabaseFile.FullPath(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString);
        var report = await HealthFile.ReadAsync(HealthFile.BesideDatabase(path), cancellationToken);
        var problem = report is null ? $"No bot is running on '{path}'." : report.ProblemAt(TimeProvider.System.GetUtcNow());
        Console.WriteLine(problem ?? "The bot is well.");
        return problem is null ? ExitCode.Success : ExitCode.Unhealthy;
    }
}
