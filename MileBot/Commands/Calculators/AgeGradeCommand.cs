using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/agegrade time:6:42 age:52 category:Women</c>: a mile against the best expected at an age.</summary>
internal sealed class AgeGradeCommand(OwnMarks marks) : Calculator(marks)
{
    private static readonly NumberOption Age = new("age", "The age in years: the year of the run less the birth year", 5, 110) { IsRequired = true };

    private static readonly ChoiceOption<Sex> Category = CalculatorOptions.Category with { IsRequired = true };

    public override CommandDeclaration Declaration { get; } = new(
        "agegrade", "What a mile is worth at an age, in percent", Purpose.WorkItOut, Availability.Anywhere,
        [CalculatorOptions.Time, Age, Category, SharedOptions.Surface, SharedOptions.Private]);

    protected override Reply Answer(CommandCall call)
    {
        if (!RaceTimeText.Parse(call.Text(CalculatorOptions.Time)).TryGetValue(out var time, out var problem))
        {
            return Reply.Refusal(Markup.Raw(problem.Advice));
        }

        var (age, sex) = (call.Number(Age) ?? 0, call.Choice(Category) ?? Sex.Women);
        var surface = call.Choice(SharedOptions.Surface) ?? Surface.Trial;
        return AgeGrading.Grade(time, sex, age, surface) is { } grade
            ? Show(time, sex, surface, grade)
            : Reply.Refusal(Markup.Of(
                $"The table {AgeGrading.NameOf(AgeGrading.TableFor(surface, age))} has no age {age}. Try `/agegrade time:{time} age:52 category:{Category.Choices.First(choice => choice.Value == sex).Label}`."));
    }

    private static Reply Show(RaceTime time, Sex sex, Surface surface, AgeGrade grade) => Reply.Of(
        new Block.Heading(Markup.Of($"{grade.Percent:0.00} %: {grade.LevelName}")),
        new Block.Lines(
        [
            Markup.Of($"{time} · {English.Adjective(surface)} mile · {English.Possessive(sex)} table · age {grade.Age}"),
            Markup.Of($"Age standard: {EstimateText.Of(RaceTime.FromSeconds(grade.StandardSeconds))}"),
            Markup.Of($"Age-graded time: **{EstimateText.Of(grade.AgeGradedTime)}**"),
        ]),
        new Block.Small(Markup.Of($"Table: {grade.TableName}. Percentages of different tables aren't to be compared.")));
}
