using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MileBot.Operating;

namespace MileBot.Tests.Operating;

public sealed class RunVerbTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_that_fails_is_noticed_when_the_program_ends()
    {
        using var host = HostWith(() => throw new InvalidOperationException("nobody foresaw this"));

        (await RunVerb.RunAsync(host, Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_worker_that_is_stopped_has_not_failed()
    {
        using var host = HostWith(host => host.StopApplication());

        (await RunVerb.RunAsync(host, Cancellation)).ShouldBeFalse();
    }

    private static IHost HostWith(Action work) => HostWith(_ => work());

    private static IHost HostWith(Action<IHostApplicationLifetime> work)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddHostedService(provider => new Worker(() => work(provider.GetRequiredService<IHostApplicationLifetime>())));
        return builder.Build();
    }

    private sealed class Worker(Action work) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            work();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken);
        }
    }
}
