namespace MileBot.Replies;

/// <summary>A button.</summary>
/// <param name="Id">What comes back when it is pressed.</param>
/// <param name="Label">At most 34 characters read well on a phone.</param>
internal sealed record Button(ComponentId Id, string Label, ButtonLook Look = ButtonLook.Quiet, bool IsDisabled = false);
