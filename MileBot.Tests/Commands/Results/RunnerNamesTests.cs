using CsCheck;
using MileBot.Commands.Results;
using MileBot.Storage;

namespace MileBot.Tests.Commands.Results;

public class RunnerNamesTests
{
    [Theory]
    [InlineData("bo kovac", "Bo Kovač")]
    [InlineData("BoKovač", "bo kovac")]
    [InlineData(" Ana ", "ana 🏃")]
    [InlineData("O'Neil", "oneil")]
    [InlineData("田中", "田中")]
    [InlineData("Ærø", "ærø")]
    public void Case_accents_blanks_and_signs_make_no_other_name(string typed, string known) =>
        RunnerNames.Same(typed, [Runner(known), Runner("Somebody Else")]).ShouldBe([Runner(known)]);

    [Theory]
    [InlineData("Bo", "Bob")]
    [InlineData("Ann", "Anna")]
    [InlineData("🏃", "🥇")]
    public void Another_name_is_not_the_same(string typed, string known) => RunnerNames.Same(typed, [Runner(known)]).ShouldBeEmpty();

    [Theory]
    [InlineData("Kovač, Ann", "Ann Kovač")]
    [InlineData("Ann", "Ann Kovač")]
    [InlineData("Ann K.", "Ann Kovač")]
    [InlineData("Alex Lee", "Alexandra Lee")]
    [InlineData("Jonh Smith", "John Smith")]
    [InlineData("Marai", "Maria")]
    [InlineData("Katherine", "Catharine")]
    public void A_name_in_another_order_a_part_of_one_or_one_with_a_slip_is_near(string typed, string known) =>
        RunnerNames.Near(typed, [Runner(known), Runner("Xu")]).ShouldBe([Runner(known)]);

    [Theory]
    [InlineData("Kim", "Tim")]
    [InlineData("A", "Ana")]
    [InlineData("Ann Kovač", "Ben Kovač")]
    [InlineData("Maria", "Marius")]
    public void Short_names_that_differ_and_other_first_names_are_not_near(string typed, string known) =>
        RunnerNames.Near(typed, [Runner(known)]).ShouldBeEmpty();

    [Fact]
    public void The_nearest_name_comes_first() =>
        RunnerNames.Near("Ann Kovač", [Runner("Ann Kovačić"), Runner("Anne Kovach"), Runner("Kovač Ann")])
            .Select(runner => runner.DisplayName).First().ShouldBe("Kovač Ann");

    [Fact]
    public void While_one_types_those_that_begin_so_come_first() =>
        RunnerNames.Containing("an", [Runner("Jan"), Runner("Ana"), Runner("Bo")]).Select(runner => runner.DisplayName).ShouldBe(["Ana", "Jan"]);

    [Fact]
    public void A_name_is_the_same_as_itself_and_nearness_has_no_direction_whatever_is_typed() =>
        Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
            RunnerNames.Same(a, [Runner(a)]).Count == 1
            && RunnerNames.Near(a, [Runner(b)]).Count == RunnerNames.Near(b, [Runner(a)]).Count);

    private static KnownRunner Runner(string name) => new(1, name);
}
