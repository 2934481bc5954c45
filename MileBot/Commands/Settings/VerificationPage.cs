using System.Diagnostics.CodeAnalysis;
using MileBot.Core.Times;
using MileBot.Organising.Verification;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Settings;

/// <summary><c>/settings verification</c>: which bests an organiser approves before they count, and where.</summary>
internal sealed class VerificationPage(VerificationRuleStore rules, PendingMileStore miles, VerdictStore verdicts) : ISettingsPage
{
    /// <summary>Lets everything count that waits: <c>settings/approve-all</c>.</summary>
    private const string ApproveAllAction = "approve-all";

    /// <summary>Leaves what waits as it is: <c>settings/keep-waiting</c>.</summary>
    private const string KeepAction = "keep-waiting";

    private const string NoMark = "none";
    private const int LowestPlace = 100;
    private const int AtATime = 50;

    private static readonly ChannelOption Channel = new("channel", "The organisers' channel, where they approve or decline");

    private static readonly NumberOption Place = new("place", "Bests at or above this place of their board, such as 3; 0 for none", 0, LowestPlace);

    private static readonly TextOption Mark = new("mark", "Bests at or faster than this, such as 5:00; none for none", 40);

    private static readonly FlagOption Off = new("off", "True: bests count at once, without anybody's OK");

    public Subcommand Declaration { get; } = new("verification", "Which bests an organiser approves before they count", [Channel, Place, Mark, Off]);

    public IReadOnlyList<string> Actions { get; } = [ApproveAllAction, KeepAction];

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Flag(Off)) return HasOthers(call) ? VerificationReply.OffAndOn : await SwitchOffAsync(call, cancellationToken);

        var old = await rules.FindAsync(call.Caller.Guild, cancellationToken);
        if (!HasOthers(call)) return await ShowAsync(call.Caller.Guild, old, isChanged: false, cancellationToken);
        if (!TryRead(call, old, out var rule, out var refusal)) return refusal;

        await rules.SetAsync(call.Caller.Guild, call.Now, _ => rule, cancellationToken);
        return await ShowAsync(call.Caller.Guild, rule, isChanged: true, cancellationToken);
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => press.Component.Action switch
    {
        ApproveAllAction => VerificationReply.AllApproved(await ApproveAllAsync(press, cancellationToken)),
        _ => VerificationReply.KeptWaiting,
    };

    /// <summary>The buttons under what waits while nothing new will.</summary>
    internal static Block.ButtonRow QuestionAboutWaiting { get; } = new(
    [
        new Button(ComponentId.Of(SettingsCommand.CommandName, ApproveAllAction), "Approve all", ButtonLook.Main),
        new Button(ComponentId.Of(SettingsCommand.CommandName, KeepAction), "Keep them waiting"),
    ]);

    private static bool HasOthers(CommandCall call) => call.Channel(Channel) is not null || call.Number(Place) is not null || call.Text(Mark) is not null;

    /// <summary>Reads a new rule: what is left out stays as it was.</summary>
    private static bool TryRead(CommandCall call, VerificationRule? old, [NotNullWhen(true)] out VerificationRule? rule, [NotNullWhen(false)] out Reply? refusal)
    {
        rule = null;
        refusal = call.Channel(Channel) is { } chosen ? PostChannel.Refusal(chosen) : null;
        if (refusal is not null) return false;

        if ((call.Channel(Channel)?.Id ?? old?.ChannelId) is not { } channel)
        {
            refusal = VerificationReply.NoChannel;
            return false;
        }

        if (!TryReadMark(call.Text(Mark), old?.Mark, out var mark, out refusal)) return false;

        var place = call.Number(Place) is { } number ? (number == 0 ? null : number) : old?.Place;
        if (place is null && mark is null)
        {
            refusal = VerificationReply.NothingAsked(isSet: old is not null);
            return false;
        }

        rule = new VerificationRule(call.Caller.Guild, channel) { Place = place, Mark = mark, SetBy = call.Caller.Person.Id };
        return true;
    }

    private static bool TryReadMark(string? text, RaceTime? old, out RaceTime? mark, [NotNullWhen(false)] out Reply? refusal)
    {
        refusal = null;
        mark = old;
        if (text is null) return true;

        if (string.Equals(text, NoMark, StringComparison.OrdinalIgnoreCase))
        {
            mark = null;
            return true;
        }

        if (RaceTimeText.Parse(text).TryGetValue(out var time, out var problem))
        {
            mark = time;
            return true;
        }

        refusal = Reply.Refusal(Markup.Of($"{Markup.Raw(problem.Advice)} Nothing was changed."));
        return false;
    }

    private async Task<Reply> ShowAsync(ulong guildId, VerificationRule? rule, bool isChanged, CancellationToken cancellationToken) =>
        VerificationReply.Show(rule, await miles.CountWaitingAsync(guildId, cancellationToken), isChanged);

    private async Task<Reply> SwitchOffAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var wasOn = await rules.RemoveAsync(call.Caller.Guild, cancellationToken);
        return VerificationReply.Off(wasOn, await miles.CountWaitingAsync(call.Caller.Guild, cancellationToken));
    }

    /// <summary>Approves what waits, one by one as any other approval; answers how many it were.</summary>
    private async Task<int> ApproveAllAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        var (approved, last) = (0, 0UL);
        var decider = new Decider(press.Caller.Person.Id, press.Caller.Person.DisplayName, MayDecideOwn: true);
        while (await miles.WaitingAsync(press.Caller.Guild, last, AtATime, cancellationToken) is { Count: > 0 } waiting)
        {
            foreach (var mile in waiting)
            {
                if (await verdicts.ApproveAsync(press.Caller.Guild, mile.Id, decider, press.Now, cancellationToken) is Decision.Done) approved++;
            }

            last = waiting[^1].Id;
        }

        return approved;
    }
}
