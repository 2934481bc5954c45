using MileBot.Core.Conditions;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/conditions 6:42 temperature:30</c>: roughly what the day cost or gave.</summary>
internal sealed class ConditionsCommand(OwnMarks marks) : Calculator(marks)
{
    public override CommandDeclaration Declaration { get; } = new(
        "conditions", "Roughly what heat, altitude, track or shoes did to a mile", Purpose.WorkItOut, Availability.Anywhere, ConditionsOptions.All);

    protected override Reply Answer(CommandCall call)
    {
        if (!RaceTimeText.Parse(call.Text(CalculatorOptions.Time)).TryGetValue(out var time, out var problem))
        {
            return Reply.Refusal(Markup.Raw(problem.Advice));
        }

        return Read(call, out var refusal) is { } conditions
            ? Refuse(call, time, conditions) ?? ConditionsReply.Compose(ConditionsReport.Of(time, conditions))
            : refusal;
    }

    /// <summary>Reads what was told of the day; null, and why, where something of it can't be.</summary>
    private static RaceConditions? Read(CommandCall call, out Reply refusal)
    {
        Reply? wrong = null;
        double? ReadMeasure(TextOption option, Measure measure)
        {
            if (call.Text(option) is not { } text) return null;

            var value = measure.Read(text, call.Caller.Locale.Units, out var problem);
            if (value is null) wrong ??= Reply.Refusal(Markup.Of($"“{text}” {Markup.Raw(problem)}"));
            return value;
        }

        var conditions = new RaceConditions
        {
            Sex = call.Choice(CalculatorOptions.Category),
            AltitudeMetres = ReadMeasure(ConditionsOptions.Altitude, Measure.Altitude),
            TemperatureCelsius = ReadMeasure(ConditionsOptions.Temperature, Measure.Temperature),
            DewPointCelsius = ReadMeasure(ConditionsOptions.DewPoint, Measure.DewPoint),
            WindMetresPerSecond = ReadMeasure(ConditionsOptions.Wind, Measure.Wind),
            Track = call.Choice(CalculatorOptions.TrackSize),
            Shoes = call.Choice(ConditionsOptions.Shoes),
        };
        refusal = wrong ?? Reply.Refusal(Markup.Empty);
        return wrong is null ? conditions : null;
    }

    private static Reply? Refuse(CommandCall call, RaceTime time, RaceConditions given)
    {
        if (given == new RaceConditions { Sex = given.Sex })
        {
            return Reply.Refusal(Markup.Of($"Tell me something of the day as well. Try `/conditions time:{time} temperature:28C dew-point:20C`."));
        }

        if (given.DewPointCelsius is not { } dewPoint || dewPoint <= given.TemperatureCelsius) return null;

        var typed = call.Text(ConditionsOptions.DewPoint);
        return Reply.Refusal(call.Text(ConditionsOptions.Temperature) is { } temperature
            ? Markup.Of($"A dew point of “{typed}” can't be above the air's temperature, “{temperature}”. Try `temperature:28C dew-point:20C`.")
            : Markup.Of($"A dew point of “{typed}” says little without the temperature. Try `temperature:28C dew-point:20C`."));
    }
}
