using System.Collections.Concurrent;
using MileBot.Playground.Rules;
using MileBot.Playground.World;

namespace MileBot.Playground.Interactions;

/// <summary>The interactions there were, and the three seconds each one waits.</summary>
internal sealed class InteractionBook(DiscordWorld world, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Interaction> byToken = new(StringComparer.Ordinal);

    /// <summary>Notes an interaction that is being sent; if nobody acknowledges it in time, it fails.</summary>
    public void Begin(Interaction interaction)
    {
        byToken[interaction.Token] = interaction;
        ITimer? timer = null;
        timer = time.CreateTimer(
            _ =>
            {
                Expire(interaction);
                timer?.Dispose();
            },
            state: null,
            Interaction.AcknowledgeWithin,
            Timeout.InfiniteTimeSpan);
        world.Tell(new WorldChange.InteractionMoved(interaction));
    }

    /// <summary>The interaction an application acknowledges now, or the refusal.</summary>
    public Interaction ToAcknowledge(Snowflake id, string token)
    {
        if (!byToken.TryGetValue(token, out var interaction) || interaction.Id != id || interaction.State == InteractionState.Failed)
        {
            throw ApiRefusal.UnknownInteraction();
        }

        if (interaction.State != InteractionState.Waiting)
        {
            throw ApiRefusal.AlreadyAcknowledged();
        }

        if (time.GetUtcNow() - interaction.SentAt >= Interaction.AcknowledgeWithin)
        {
            throw ApiRefusal.UnknownInteraction();
        }

        return interaction;
    }

    /// <summary>The interaction whose replies an application edits or adds to, or the refusal.</summary>
    public Interaction ToFollowUp(Snowflake application, string token)
    {
        if (application != world.Bot.Id)
        {
            throw ApiRefusal.UnknownWebhook();
        }

        if (!byToken.TryGetValue(token, out var interaction) || time.GetUtcNow() - interaction.SentAt >= Interaction.TokenLife)
        {
            throw ApiRefusal.InvalidWebhookToken();
        }

        if (interaction.State is InteractionState.Waiting or InteractionState.Failed or InteractionState.Suggested)
        {
            throw ApiRefusal.UnknownWebhook();
        }

        return interaction;
    }

    /// <summary>Notes how far an interaction has come.</summary>
    public void Move(Interaction interaction, InteractionState state)
    {
        interaction.AcknowledgedAt ??= time.GetUtcNow();
        interaction.State = state;
        world.Tell(new WorldChange.InteractionMoved(interaction));
    }

    private void Expire(Interaction interaction)
    {
        lock (world.Gate)
        {
            if (interaction.State == InteractionState.Waiting)
            {
                interaction.State = InteractionState.Failed;
                world.Tell(new WorldChange.InteractionMoved(interaction));
            }
        }
    }
}
