namespace MileBot.Commands.Settings;

/// <summary>A page of <c>/settings</c>.</summary>
internal interface ISettingsPage : ISubcommand;
