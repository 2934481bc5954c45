using MileBot.Working;

namespace MileBot.Weekly;

/// <summary>Wakes the worker of weekly posts when something changed: a schedule, or work that was done.</summary>
internal sealed class WeeklyBell(TimeProvider time) : Bell(time);
