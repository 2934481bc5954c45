using MileBot.Core.Times;

namespace MileBot.Organising.Verification;

/// <summary>Why a best needs an organiser's approval.</summary>
/// <param name="Place">The place it would take on its surface's all-time board.</param>
/// <param name="ByPlace">The place from which on the server asks for an approval; null where that isn't why.</param>
/// <param name="ByMark">The mark from which on it does; null where that isn't why.</param>
internal sealed record Grounds(int Place, int? ByPlace, RaceTime? ByMark);
