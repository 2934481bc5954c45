using System.Globalization;
using MileBot.Commands.Pb;
using MileBot.Replies;

namespace MileBot.Organising.Verification;

/// <summary>The ids of the buttons about miles that wait for an approval. They carry all there is to know, and still work after a restart.</summary>
internal static class VerificationIds
{
    /// <summary>Lets a mile count: <c>pb/approve/{mile}</c>, with <c>/copy</c> in a copy that an organiser opened.</summary>
    public const string Approve = "approve";

    /// <summary>Opens the form in which the reason of a refusal is given: <c>pb/decline/{mile}</c>.</summary>
    public const string Decline = "decline";

    /// <summary>That form.</summary>
    public const string Declined = "declined";

    /// <summary>Shows the runner's other miles to an organiser: <c>pb/runner/{mile}/{member}</c>.</summary>
    public const string Runner = "runner";

    /// <summary>Shows an organiser the first mile that waits after another: <c>pb/queue/{mile}</c>.</summary>
    public const string Queue = "queue";

    /// <summary>Lets a runner take back a mile that waits: <c>pb/withdraw/{mile}</c>.</summary>
    public const string Withdraw = "withdraw";

    /// <summary>Shows a runner their miles that wait: <c>pb/waiting</c>.</summary>
    public const string Waiting = "waiting";

    private const string Copy = "copy";

    public static ComponentId Of(string action, ulong mile, bool isCopy = false) =>
        isCopy ? ComponentId.Of(PbOptions.CommandName, action, mile, Copy) : ComponentId.Of(PbOptions.CommandName, action, mile);

    public static ComponentId OfRunner(PendingMile mile) => ComponentId.Of(PbOptions.CommandName, Runner, mile.Id, mile.UserId);

    public static ComponentId OfWaiting { get; } = ComponentId.Of(PbOptions.CommandName, Waiting);

    /// <summary>Whether a button sits in a copy that an organiser opened for themselves.</summary>
    public static bool IsInCopy(ComponentId id) => id.Arguments is [_, Copy];

    /// <summary>How the custom id of a button of each such message begins, by which it is found again.</summary>
    public static string Mark(ulong mile) => string.Create(CultureInfo.InvariantCulture, $"{PbOptions.CommandName}/{Runner}/{mile}/");
}
