using MileBot.Calendar;
using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Goal;

/// <summary><c>/goal 6:30 by:1 May</c>: a time to aim at; without options, how far it is.</summary>
internal sealed class GoalCommand(GoalStore goals, MemberStore members, PbPlausibility plausibility, GoalReply reply) : ICommand
{
    public const string CommandName = "goal";

    /// <summary>Shows one's progress to everyone: <c>goal/share/{owner}</c>.</summary>
    public const string ShareAction = "share";

    private const string NoGoal = "none";

    private static readonly TextOption Time = new("time", "The time you aim at, such as 6:30; none drops the goal", 40);

    private static readonly TextOption By = new("by", "The day by which: 1 May, 2027-05-01, 8 weeks", 40);

    public CommandDeclaration Declaration { get; } = new(
        CommandName, "Set yourself a time to aim at, or see how far it is", Purpose.YourMiles, Availability.ServersOnly, [Time, By])
    {
        IsAlwaysPrivate = true,
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var (time, by) = (call.Text(Time), call.Text(By));
        if (time is null)
        {
            return by is null
                ? await ShowAsync(call, cancellationToken)
                : Reply.Refusal(Markup.Raw("`by` goes with a time to reach by then. Try `/goal time:6:30 by:8 weeks`."));
        }

        return string.Equals(time, NoGoal, StringComparison.OrdinalIgnoreCase)
            ? await DropAsync(call, by, cancellationToken)
            : await SetAsync(call, time, by, cancellationToken);
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (press.Component.Action is not ShareAction || press.Component.Snowflake(0) is not { } owner) return ComponentPress.Outdated;
        if (owner != press.Caller.Person.Id) return Reply.Refusal(Markup.Raw("That goal is somebody else's to share."));

        return await goals.FindAsync(press.Caller.Guild, owner, cancellationToken) is { } goal
            ? reply.Share(goal, press.Caller.Person, press.Today)
            : Reply.Refusal(Markup.Raw("That goal is dropped. `/goal time:6:30` sets a new one."));
    }

    private async Task<Reply> ShowAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var person = call.Caller.Person;
        if (await goals.FindAsync(call.Caller.Guild, person.Id, cancellationToken) is { } goal) return reply.Show(goal, person, call.Today);

        var member = await members.FindAsync(call.Caller.Guild, person.Id, cancellationToken);
        return GoalReply.Invite(member.Bests.Count == 0 ? null : member.Bests.Min(best => best.Time));
    }

    private async Task<Reply> DropAsync(CommandCall call, string? by, CancellationToken cancellationToken)
    {
        if (by is not null) return Reply.Refusal(Markup.Raw("`none` drops the goal, day and all. Try `/goal time:none`."));

        return await goals.DropAsync(call.Caller.Guild, call.Caller.Person.Id, cancellationToken)
            ? GoalReply.Dropped
            : Reply.Refusal(Markup.Raw("There is no goal to drop. `/goal time:6:30` sets one."));
    }

    private async Task<Reply> SetAsync(CommandCall call, string timeText, string? by, CancellationToken cancellationToken)
    {
        if (!RaceTimeText.Parse(timeText).TryGetValue(out var time, out var problem)) return Reply.Refusal(Markup.Raw(problem.Advice));

        var due = by is null ? [] : DueDateText.Parse(by, call.Today);
        if (by is not null && due is not [_])
        {
            return Reply.Refusal(due is [var one, var other]
                ? Markup.Of($"“{by}” could be {one} or {other}. Name the month, such as `1 May`.")
                : Markup.Of($"I can't read “{by}” as a day to come. Try `1 May`, `2027-05-01` or `8 weeks`."));
        }

        var (guildId, person) = (call.Caller.Guild, call.Caller.Person);
        var member = await members.FindAsync(guildId, person.Id, cancellationToken);
        if (plausibility.FasterThanRecord(time, Core.Surface.Trial, member.Settings.Category) is { } tooFast) return tooFast;

        if (member.Bests.Count > 0 && member.Bests.Min(best => best.Time) is var best && best <= time)
        {
            return Reply.Refusal(Markup.Of($"You have run {best} already, so {time} is behind you. {GoalReply.Suggest(best)}"));
        }

        await goals.SetAsync(guildId, person.Id, person.DisplayName, time, due is [var day] ? day : null, call.Today, call.Now, cancellationToken);
        var goal = await goals.FindAsync(guildId, person.Id, cancellationToken)
            ?? throw new InvalidOperationException("The goal that was just set is gone.");
        return reply.Show(goal, person, call.Today);
    }
}
