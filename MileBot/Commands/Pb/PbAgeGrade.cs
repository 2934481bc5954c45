using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>The age grade of a member's mile, in words that don't name the age.</summary>
internal static class PbAgeGrade
{
    /// <summary>Grades a mile; null where its runner gave no birth year or no table to compare with, or the table has no such age.</summary>
    public static Markup? Of(RaceTime time, Surface surface, DateOnly runOn, MemberSettings settings) =>
        settings is { BirthYear: { } birthYear, ComparedWith: { } sex } && AgeGrading.Grade(time, sex, runOn.Year - birthYear, surface) is { } grade
            ? Markup.Of($"Age grade: {grade.Percent:0.0} %, {grade.LevelName} ({grade.TableName})")
            : null;
}
