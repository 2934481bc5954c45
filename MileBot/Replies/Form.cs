namespace MileBot.Replies;

/// <summary>A form to fill. It can answer a command or a press, but not another form.</summary>
/// <param name="Id">What comes back with it.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Fields">One to five.</param>
internal sealed record Form(ComponentId Id, string Title, IReadOnlyList<FormField> Fields);
