using MileBot.Core.Training;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Plan;

/// <summary><c>/plan</c>: five questions, then which mile to run, how, at what cost, and a training block for one's calendar.</summary>
/// <remarks>
/// It works everywhere: a club's results are not touched but for one's own best and goal, which paces are derived from where they are known. What
/// one plans is nobody else's business, so every answer is private.
/// </remarks>
internal sealed class PlanCommand(MemberStore members, GoalStore goals, PlanReply replies) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        PlanComponents.CommandName, "Plan your mile in five taps: which kind, how to run it, costs, training for your calendar", Purpose.WorkItOut, Availability.Anywhere, [])
    {
        IsAlwaysPrivate = true,
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        PlanReply.Question(call.Caller.Person.Id, PlanAnswers.None, await RunnerAsync(call, cancellationToken));

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        var id = press.Component;
        if (id.Snowflake(0) is not { } ownerId || PlanAnswers.Parse(id.Arguments.ElementAtOrDefault(1)) is not { } answers) return ComponentPress.Outdated;
        if (ownerId != press.Caller.Person.Id) return Reply.Refusal(Markup.Raw("This is somebody else's plan. Make your own with `/plan`: it takes five taps."));

        var runner = await RunnerAsync(press, cancellationToken);
        if (id.Action is PlanComponents.AskAction && !answers.AreComplete) return PlanReply.Question(ownerId, answers, runner) with { Replaces = true };
        if (!answers.AreComplete) return ComponentPress.Outdated;

        return Finished(press, new PlanAdvice(answers, runner)) ?? ComponentPress.Outdated;
    }

    /// <summary>The answer where all questions are answered; null where the component is of another version.</summary>
    private Reply? Finished(ComponentPress press, PlanAdvice advice)
    {
        var (id, ownerId) = (press.Component, press.Caller.Person.Id);
        return id.Action switch
        {
            PlanComponents.AskAction => Page(advice.Emphasis, PlanPage.Mile),
            PlanComponents.PageAction when id.Name<PlanPage>(2) is { } page && Emphasis(id.Name<TrainingEmphasis>(3)) is { } emphasis => Page(emphasis, page),
            PlanComponents.TrainAction when Emphasis(Enum.TryParse<TrainingEmphasis>(press.Chosen, out var chosen) ? chosen : null) is { } emphasis => Page(emphasis, PlanPage.Training),
            PlanComponents.FileAction when Emphasis(id.Name<TrainingEmphasis>(2)) is { } emphasis && PlanComponents.ReadStart(press.Chosen, press.Today) is { } start =>
                PlanReply.File(ownerId, advice, advice.BlockOf(emphasis), start, press),
            _ => null,
        };

        Reply Page(TrainingEmphasis emphasis, PlanPage page) => replies.Page(ownerId, advice, emphasis, page, press) with { Replaces = true };

        TrainingEmphasis? Emphasis(TrainingEmphasis? named) =>
            named is { } emphasis && TrainingBlock.EmphasesFor(advice.Answers.Experience).Contains(emphasis) ? emphasis : null;
    }

    private async Task<PlanRunner> RunnerAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Caller.GuildId is not { } guildId) return PlanRunner.Unknown;

        var member = await members.FindAsync(guildId, request.Caller.Person.Id, cancellationToken);
        var goal = await goals.FindAsync(guildId, request.Caller.Person.Id, cancellationToken);
        return PlanRunner.Of(member.Bests, goal, request.Today);
    }
}
