using MileBot.Core.Conditions;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/conditions 6:42 temperature:30</c>: roughly what the day cost or gave.</summary>
internal sealed class ConditionsCommand : Calculator
{
    public override CommandDeclaration Declaration { get; } = new(
        "conditions", "Roughly what heat, altitude, track or shoes did to a mile", Purpose.WorkItOut, Availability.Anywhere, ConditionsOptions.All);

    protected override Reply Answer(CommandCall call)
    {
        if (!RaceTimeText.Parse(call.Text(CalculatorOptions.Time)).TryGetValue(out var time, out var problem))
        {
            return Reply.Refusal(Markup.Raw(problem.Advice));
        }

        var conditions = new RaceConditions
        {
            Sex = call.Choice(CalculatorOptions.Category),
            AltitudeMetres = call.Number(ConditionsOptions.Altitude),
            TemperatureCelsius = call.Number(ConditionsOptions.Temperature),
            DewPointCelsius = call.Number(ConditionsOptions.DewPoint),
            WindMetresPerSecond = call.Number(ConditionsOptions.Wind),
            Track = call.Choice(CalculatorOptions.TrackSize),
            Shoes = call.Choice(ConditionsOptions.Shoes),
        };
        return Refuse(time, conditions) ?? ConditionsReply.Compose(ConditionsReport.Of(time, conditions));
    }

    private static Reply? Refuse(RaceTime time, RaceConditions given)
    {
        if (given == new RaceConditions { Sex = given.Sex })
        {
            return Reply.Refusal(Markup.Of($"Tell me something of the day as well. Try `/conditions time:{time} temperature:28 dew-point:20`."));
        }

        if (given.DewPointCelsius is not { } dewPoint || dewPoint <= given.TemperatureCelsius) return null;

        return Reply.Refusal(given.TemperatureCelsius is { } temperature
            ? Markup.Of($"A dew point of {(int)dewPoint} °C can't be above the air's temperature, {(int)temperature} °C. Try `temperature:28 dew-point:20`.")
            : Markup.Of($"A dew point of {(int)dewPoint} °C says little without the temperature. Try `temperature:28 dew-point:20`."));
    }
}
