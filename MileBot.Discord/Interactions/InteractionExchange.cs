using Microsoft.Extensions.Logging;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;

namespace MileBot.Discord.Interactions;

/// <summary>What passes between one interaction and Discord: remembers what was acknowledged. Used from one place at a time.</summary>
internal sealed partial class InteractionExchange(
    Interaction interaction, DiscordRestClient rest, TimeProvider time, DiscordMetrics metrics, ILogger logger)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1.5);

    /// <summary>Discord's 3 s, and time to learn that an attempt within them arrived after all.</summary>
    private static readonly TimeSpan AcknowledgeTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Over with, whether by an answer or because none can be given any more.</summary>
    private bool over;

    /// <summary>The deferral that was tried, whether or not word of its success came back.</summary>
    private Acknowledgement? attempted;

    /// <summary>Was an answer sent of which no word came back?</summary>
    private bool answerUncertain;

    public Interaction Interaction { get; } = interaction;

    /// <summary>When the interaction came, as a timestamp of the time provider.</summary>
    public required long ArrivedAt { get; init; }

    public Acknowledgement Acknowledged { get; private set; }

    /// <summary>What the log calls it: a command's path, a component's id up to its first slash.</summary>
    public static string NameOf(Interaction interaction) => interaction.Data switch
    {
        { CommandPath: { Length: > 0 } path } => $"/{path}",
        { CustomId: { } customId } => $"{interaction.Type} {customId.Split('/')[0]}",
        _ => interaction.Type.ToString(),
    };

    /// <summary>Acknowledges the interaction for now; false where it is too late or somebody else has.</summary>
    public async Task<bool> DeferAsync(Deferral deferral)
    {
        var (callback, state) = deferral switch
        {
            Deferral.PublicReply => (InteractionCallback.DeferReply(ephemeral: false), Acknowledgement.PublicThinking),
            Deferral.EphemeralReply => (InteractionCallback.DeferReply(ephemeral: true), Acknowledgement.EphemeralThinking),
            _ => (InteractionCallback.DeferUpdate(), Acknowledgement.Silent),
        };
        attempted = state;
        try
        {
            await RespondAsync(callback, state, "deferred");
        }
        catch (DiscordUnavailableException exception)
        {
            Log.DeferralUncertain(logger, exception, Interaction.Id, NameOf(Interaction));
        }

        return !over;
    }

    /// <summary>Edits the component's message for now. It is no loss where that fails: the answer is still to come.</summary>
    public async Task ShowAsync(OutgoingMessage interim, CancellationToken cancellationToken)
    {
        try
        {
            await rest.EditOriginalResponseAsync(Interaction, interim, cancellationToken);
        }
        catch (DiscordException exception)
        {
            Log.InterimNotShown(logger, exception, Interaction.Id, NameOf(Interaction));
        }
    }

    /// <summary>Gets the answer to the user.</summary>
    public async Task DeliverAsync(InteractionResponse response)
    {
        if (over)
            return;
        foreach (var step in DeliveryPlan.Of(Acknowledged, response))
        {
            await PerformAsync(step);
            if (over)
                return;
        }

        over = true;
    }

    /// <summary>The last resort: nobody is left looking at "thinking…".</summary>
    public async Task StopThinkingAsync()
    {
        if (Acknowledged is not (Acknowledgement.PublicThinking or Acknowledgement.EphemeralThinking))
            return;
        try
        {
            await PerformAsync(new DeliveryStep.DeleteOriginal());
        }
        catch (DiscordException exception)
        {
            Log.StillThinking(logger, exception, Interaction.Id, NameOf(Interaction));
        }
    }

    private async Task PerformAsync(DeliveryStep step)
    {
        try
        {
            switch (step)
            {
                case DeliveryStep.Respond first:
                    await RespondAsync(first.Callback, Acknowledgement.Silent, "answered");
                    return;
                case DeliveryStep.EditOriginal edit:
                    await rest.EditOriginalResponseAsync(Interaction, edit.Message, CancellationToken.None);
                    break;
                case DeliveryStep.DeleteOriginal:
                    await rest.DeleteOriginalResponseAsync(Interaction, CancellationToken.None);
                    break;
                case DeliveryStep.FollowUp further:
                    await rest.CreateFollowUpAsync(Interaction, further.Message, CancellationToken.None);
                    break;
            }

            Acknowledged = Acknowledgement.Silent;
        }
        catch (DiscordApiException exception) when (exception.Code is DiscordErrorCode.UnknownWebhook or DiscordErrorCode.InvalidWebhookToken
            or DiscordErrorCode.UnknownMessage)
        {
            over = true;
            Log.AnswerGone(logger, exception, Interaction.Id, NameOf(Interaction));
        }
    }

    private async Task RespondAsync(InteractionCallback callback, Acknowledgement state, string outcome)
    {
        using var timeout = new CancellationTokenSource(AcknowledgeTimeout, time);
        try
        {
            await rest.CreateInteractionResponseAsync(Interaction, callback, timeout.Token);
        }
        catch (DiscordApiException exception) when (exception.Code == DiscordErrorCode.UnknownInteraction)
        {
            over = true;
            outcome = "too_late";
            Log.TooLate(logger, Interaction.Id, NameOf(Interaction), Elapsed.TotalMilliseconds);
        }
        catch (DiscordApiException exception) when (exception.Code == DiscordErrorCode.AlreadyAcknowledged)
        {
            await ContinueAsync(callback);
            return;
        }
        catch (Exception exception) when (exception is DiscordUnavailableException or OperationCanceledException)
        {
            answerUncertain |= callback.Type is InteractionCallbackType.ChannelMessageWithSource or InteractionCallbackType.UpdateMessage;
            throw exception as DiscordUnavailableException
                ?? new(HttpMethod.Post, "interactions/{interaction.id}/{interaction.token}/callback", "none in time", exception);
        }

        Acknowledged = over ? Acknowledged : state;
        metrics.Acknowledged(Interaction.Type.ToString(), outcome, Elapsed);
        if (Elapsed > Slow && !over)
            Log.SlowlyAcknowledged(logger, Interaction.Id, NameOf(Interaction), Elapsed.TotalMilliseconds);
    }

    private TimeSpan Elapsed => time.GetElapsedTime(ArrivedAt);

    /// <summary>It was acknowledged before: by an answer or deferral of ours of which no word came back, or by somebody else with the token.</summary>
    private async Task ContinueAsync(InteractionCallback callback)
    {
        if (answerUncertain)
        {
            over = true;
            Log.ArrivedAfterAll(logger, Interaction.Id, NameOf(Interaction));
        }
        else if (attempted is { } state && callback.Message is { } message && callback.Type == InteractionCallbackType.ChannelMessageWithSource)
        {
            Acknowledged = state;
            foreach (var step in DeliveryPlan.Of(state, InteractionResponse.Reply(message)))
                await PerformAsync(step);
        }
        else if (attempted is { } silent && callback.Message is { } update && callback.Type == InteractionCallbackType.UpdateMessage)
        {
            Acknowledged = silent;
            await PerformAsync(new DeliveryStep.EditOriginal(update));
        }
        else
        {
            over = true;
            Log.AnsweredElsewhere(logger, Interaction.Id, NameOf(Interaction));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Interaction {Id} ({Name}) was acknowledged only after {Milliseconds:0} ms.")]
        public static partial void SlowlyAcknowledged(ILogger logger, Snowflake id, string name, double milliseconds);

        [LoggerMessage(2, LogLevel.Warning,
            "Interaction {Id} ({Name}) could not be acknowledged: its 3 s were over, {Milliseconds:0} ms after it came.")]
        public static partial void TooLate(ILogger logger, Snowflake id, string name, double milliseconds);

        [LoggerMessage(3, LogLevel.Warning, "Interaction {Id} ({Name}) was answered by somebody else: does a second program use the same token?")]
        public static partial void AnsweredElsewhere(ILogger logger, Snowflake id, string name);

        [LoggerMessage(4, LogLevel.Warning, "Interaction {Id} ({Name}) was deferred, perhaps.")]
        public static partial void DeferralUncertain(ILogger logger, Exception exception, Snowflake id, string name);

        [LoggerMessage(5, LogLevel.Warning, "Interaction {Id} ({Name}) is over: there is nothing left to answer to.")]
        public static partial void AnswerGone(ILogger logger, Exception exception, Snowflake id, string name);

        [LoggerMessage(6, LogLevel.Error, "Interaction {Id} ({Name}) still shows \"thinking…\".")]
        public static partial void StillThinking(ILogger logger, Exception exception, Snowflake id, string name);

        [LoggerMessage(8, LogLevel.Information, "What interaction {Id} ({Name}) has come to so far could not be shown.")]
        public static partial void InterimNotShown(ILogger logger, Exception exception, Snowflake id, string name);

        [LoggerMessage(7, LogLevel.Information, "The answer to interaction {Id} ({Name}) had arrived after all.")]
        public static partial void ArrivedAfterAll(ILogger logger, Snowflake id, string name);
    }
}
