using Microsoft.Extensions.Logging;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;

namespace MileBot.Discord.Interactions;

/// <summary>
/// Sees to it that every interaction is acknowledged within 3 s and answered within 15 minutes, whatever its handler does. The one place
/// that catches what handlers throw. Safe for use by many threads.
/// </summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Interaction Callback".</remarks>
internal sealed partial class InteractionResponder : IDisposable
{
    /// <summary>Where nothing can be deferred, an answer later than this would miss Discord's 3 s.</summary>
    private static readonly TimeSpan LatestFirstResponse = TimeSpan.FromSeconds(2.5);

    /// <summary>What came this late (after a resumption, say) may be beyond help: acknowledge first, work only if that succeeded.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(2);

    /// <summary>The token's 15 minutes, less what a last message takes.</summary>
    private static readonly TimeSpan LatestAnswer = TimeSpan.FromMinutes(14);

    /// <summary>What changes more often can't be read.</summary>
    private static readonly TimeSpan BetweenInterims = TimeSpan.FromSeconds(1);

    private readonly DiscordRestClient rest;
    private readonly IInteractionHandler handler;
    private readonly DiscordOptions options;
    private readonly TimeProvider time;
    private readonly DiscordMetrics metrics;
    private readonly ILogger logger;
    private readonly SemaphoreSlim slots;

    public InteractionResponder(
        DiscordRestClient rest, IInteractionHandler handler, DiscordOptions options, DiscordEnvironment environment, DiscordMetrics metrics)
    {
        this.rest = rest;
        this.handler = handler;
        this.options = options;
        this.metrics = metrics;
        time = environment.Time;
        logger = environment.Logging.CreateLogger<InteractionResponder>();
        slots = new(options.MaxConcurrentInteractions, options.MaxConcurrentInteractions);
    }

    /// <summary>Has the interaction handled and answered. Throws nothing.</summary>
    /// <param name="interaction">What was asked.</param>
    /// <param name="arrivedAt">When it came, as a timestamp of the time provider.</param>
    /// <param name="stopping">Cancelled when the client can't wait any longer.</param>
    public async Task AnswerAsync(Interaction interaction, long arrivedAt, CancellationToken stopping)
    {
        var exchange = new InteractionExchange(interaction, rest, time, metrics, logger) { ArrivedAt = arrivedAt };
        using var expiry = new CancellationTokenSource(LatestAnswer, time);
        using var lifetime = CancellationTokenSource.CreateLinkedTokenSource(expiry.Token, stopping);
        try
        {
            if (await HandleAsync(exchange, lifetime) is { } response)
                await exchange.DeliverAsync(response);
        }
        catch (Exception exception)
        {
            await lifetime.CancelAsync();
            await FailAsync(exchange, exception);
        }
    }

    public void Dispose() => slots.Dispose();

    /// <summary>The handler's answer, with the interaction deferred meanwhile if need be; null where no answer can be given any more.</summary>
    private async Task<InteractionResponse?> HandleAsync(InteractionExchange exchange, CancellationTokenSource lifetime)
    {
        var interaction = exchange.Interaction;
        var deferral = interaction.Type == InteractionType.ApplicationCommandAutocomplete ? Deferral.None : handler.PlanDeferral(interaction);
        if (deferral != Deferral.None && IsLate(interaction) && !await exchange.DeferAsync(deferral))
            return null;
        var interim = new Interim();
        var work = Task.Run(() => RunAsync(interaction, interim, lifetime.Token), CancellationToken.None);
        if (deferral == Deferral.None)
            return await work.WaitAsync(Left(LatestFirstResponse, exchange), time);
        bool waits = exchange.Acknowledged == Acknowledgement.None && !await FinishesAsync(work, Left(options.DeferAfter, exchange));
        if (!waits || await exchange.DeferAsync(deferral))
            return await ShowUntilDoneAsync(exchange, work, interim, lifetime.Token);
        await lifetime.CancelAsync();
        await FinishQuietlyAsync(work, interaction);
        return null;
    }

    /// <summary>The handler's answer; until it is there, what the handler wants shown meanwhile.</summary>
    private async Task<InteractionResponse> ShowUntilDoneAsync(
        InteractionExchange exchange, Task<InteractionResponse> work, Interim interim, CancellationToken cancellationToken)
    {
        if (work.IsCompleted || exchange.Acknowledged != Acknowledgement.Silent)
            return await work.WaitAsync(cancellationToken);

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var showing = ShowAsync(exchange, interim, done.Token, cancellationToken);
        try
        {
            return await work.WaitAsync(cancellationToken);
        }
        finally
        {
            await done.CancelAsync();
            await showing;
        }
    }

    /// <summary>An edit on its way is waited for: were it given up, it could arrive after the answer.</summary>
    private async Task ShowAsync(InteractionExchange exchange, Interim interim, CancellationToken done, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await exchange.ShowAsync(await interim.NextAsync(done), cancellationToken);
                await Task.Delay(BetweenInterims, time, done);
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The answer is there, or nobody waits for it any more.
        }
    }

    private async Task<InteractionResponse> RunAsync(Interaction interaction, Interim interim, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await handler.HandleAsync(interaction, interim, cancellationToken);
        }
        finally
        {
            slots.Release();
        }
    }

    private async Task<bool> FinishesAsync(Task work, TimeSpan within)
    {
        using var timer = new CancellationTokenSource();
        await Task.WhenAny(work, Task.Delay(within, time, timer.Token));
        await timer.CancelAsync();
        return work.IsCompleted;
    }

    private async Task FinishQuietlyAsync(Task work, Interaction interaction)
    {
        try
        {
            await work;
        }
        catch (Exception exception)
        {
            Log.FailedUnanswered(logger, exception, interaction.Id, InteractionExchange.NameOf(interaction));
        }
    }

    private TimeSpan Left(TimeSpan allowed, InteractionExchange exchange)
    {
        var left = allowed - time.GetElapsedTime(exchange.ArrivedAt);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>By Discord's clock against ours: a difference of more than a quarter of an hour says that one of them is wrong.</summary>
    private bool IsLate(Interaction interaction)
    {
        var age = time.GetUtcNow() - interaction.Id.CreatedAt;
        return age > Late && age < TimeSpan.FromMinutes(15);
    }

    private async Task FailAsync(InteractionExchange exchange, Exception exception)
    {
        var interaction = exchange.Interaction;
        string name = InteractionExchange.NameOf(interaction);
        string reference = interaction.Id.ToString();
        if (exception is OperationCanceledException)
        {
            Log.Stopped(logger, name, reference);
        }
        else
        {
            metrics.Failed(interaction.Type.ToString());
            Log.Failed(logger, exception, name, reference);
        }

        try
        {
            if (interaction.Type == InteractionType.ApplicationCommandAutocomplete)
                await exchange.DeliverAsync(InteractionResponse.Offer([]));
            else
                await exchange.DeliverAsync(InteractionResponse.Reply(Describe(interaction, reference).AsEphemeral()));
        }
        catch (Exception failure)
        {
            Log.FailureUntold(logger, failure, name, reference);
            await exchange.StopThinkingAsync();
        }
    }

    private OutgoingMessage Describe(Interaction interaction, string reference)
    {
        try
        {
            return handler.DescribeFailure(interaction, reference);
        }
        catch (Exception exception)
        {
            Log.FailureUntold(logger, exception, InteractionExchange.NameOf(interaction), reference);
            return OutgoingMessage.OfText($"Something broke. Reference: {reference}");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Name} failed; reference {Reference}.")]
        public static partial void Failed(ILogger logger, Exception exception, string name, string reference);

        [LoggerMessage(2, LogLevel.Error, "{Name} failed and the user could not be told; reference {Reference}.")]
        public static partial void FailureUntold(ILogger logger, Exception exception, string name, string reference);

        [LoggerMessage(3, LogLevel.Warning, "Interaction {Id} ({Name}), whose answer nobody waits for any more, was stopped.")]
        public static partial void FailedUnanswered(ILogger logger, Exception exception, Snowflake id, string name);

        [LoggerMessage(4, LogLevel.Warning, "{Name} was stopped unfinished; reference {Reference}.")]
        public static partial void Stopped(ILogger logger, string name, string reference);
    }
}
