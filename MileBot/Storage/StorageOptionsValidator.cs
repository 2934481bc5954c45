using Microsoft.Extensions.Options;

namespace MileBot.Storage;

/// <summary>Checks <see cref="StorageOptions"/>, generated from its attributes.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
