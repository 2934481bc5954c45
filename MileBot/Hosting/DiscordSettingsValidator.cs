using Microsoft.Extensions.Options;

namespace MileBot.Hosting;

/// <summary>Checks <see cref="DiscordSettings"/>, generated from its attributes.</summary>
[OptionsValidator]
internal sealed partial class DiscordSettingsValidator : IValidateOptions<DiscordSettings>;
