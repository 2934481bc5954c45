using MileBot.Core;

namespace MileBot.Storage;

/// <summary>Which board is asked for.</summary>
/// <param name="Category">Whose; <see cref="Category.Everyone"/> for all.</param>
internal sealed record BoardQuery(ulong GuildId, Surface Surface, Category Category, BoardPeriod Period);
