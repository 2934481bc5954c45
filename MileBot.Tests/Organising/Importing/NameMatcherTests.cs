using CsCheck;
using MileBot.Organising.Importing;
using MileBot.Storage;

namespace MileBot.Tests.Organising.Importing;

public class NameMatcherTests
{
    private static readonly Gen<string> Words = Gen.Char["abcdeéčž"].Array[2, 9].Select(letters => new string(letters));
    private static readonly Gen<string[]> Names = Words.Array[1, 3];

    [Theory]
    [InlineData("Ann Kovač", "ann kovac")]
    [InlineData("Ann Kovač", "Kovač, Ann")]
    [InlineData("Ann Kovač", "KOVAC Ann")]
    [InlineData("Ann Kovač", "AnnKovac")]
    [InlineData("ann_kovac 🏃", "Ann Kovač")]
    [InlineData("ann.kovac42", "Ann Kovač")]
    [InlineData("Jürgen Groß", "JURGEN GROSS")]
    [InlineData("Anne-Marie O’Brien", "anne marie obrien")]
    public void What_differs_in_case_accents_order_and_signs_only_is_one_and_the_same(string member, string written) =>
        Matcher(member, "Somebody Else").Match(written).ShouldBeOfType<NameMatch.Sure>().Runner.DisplayName.ShouldBe(member);

    [Theory]
    [InlineData("Ann Kovač", "A. Kovač")]
    [InlineData("Ann Kovač", "Ann K.")]
    [InlineData("Ann Kovač", "Ann")]
    [InlineData("Ann", "Ann Kovač")]
    [InlineData("Jonathan Smith", "Jonathon Smith")]
    [InlineData("Jonathan Smith", "Jonahtan Smith")]
    [InlineData("Ann Kovač | coach", "Ann Kovac")]
    public void What_is_like_a_name_is_asked_about(string member, string written) =>
        Matcher(member, "Somebody Else").Match(written).ShouldBeOfType<NameMatch.InDoubt>().Candidates.Single().DisplayName.ShouldBe(member);

    [Theory]
    [InlineData("Ana", "Ina")]
    [InlineData("Ann Kovač", "Ann Silva")]
    [InlineData("Ann Kovač", "A. K.")]
    [InlineData("Bo", "Jo")]
    [InlineData("Maria Silva", "Mark Silver")]
    [InlineData("🏃🏃", "Ann")]
    [InlineData("Ann", "4711")]
    public void Different_names_are_different_people(string member, string written) => Matcher(member).Match(written).ShouldBeOfType<NameMatch.Nobody>();

    [Fact]
    public void A_name_that_two_have_is_asked_about_members_before_guests()
    {
        var matcher = new NameMatcher([new(MadeId.Of(9, 0), "Ann Kovač"), new(7, "ann kovac"), new(8, "Ann Kovacs")]);

        matcher.Match("Ann Kovac").ShouldBeOfType<NameMatch.InDoubt>().Candidates.Select(runner => runner.UserId).ShouldBe([7ul, MadeId.Of(9, 0)]);
    }

    [Fact]
    public void A_word_that_all_of_a_club_have_in_their_names_says_nothing()
    {
        var matcher = new NameMatcher(Enumerable.Range(0, 5_000).Select(i => new KnownRunner((ulong)i + 1, $"Runner{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))} Riverside")));

        matcher.Match("Zoe Riverside").ShouldBeOfType<NameMatch.Nobody>();
        matcher.Match("Riverside runneraaa").ShouldBeOfType<NameMatch.Sure>();
    }

    [Fact]
    public void The_likeliest_come_first()
    {
        var matcher = Matcher("John Smithson", "Jon Smith", "Smith", "Jo Smith");

        matcher.Match("John Smith").ShouldBeOfType<NameMatch.InDoubt>().Candidates[0].DisplayName.ShouldBe("Smith");
    }

    [Fact]
    public void Any_name_is_found_whatever_the_order_of_its_words_and_their_case() => Gen.Select(Names, Gen.Int).Sample((words, seed) =>
    {
        var shuffled = words.OrderBy(word => HashCode.Combine(word.Length, seed)).Select(word => word.ToUpperInvariant());
        Matcher(string.Join(' ', words)).Match(string.Join(' ', shuffled)).ShouldBeOfType<NameMatch.Sure>();
    });

    [Fact]
    public void Nothing_but_the_same_words_costs_nothing() => Gen.Select(Names, Names).Sample((one, other) =>
    {
        var (first, second) = (PersonName.Of(string.Join(' ', one)), PersonName.Of(string.Join(' ', other)));

        (NameLikeness.Cost(first, second) == 0).ShouldBe(first.Words.Order(StringComparer.Ordinal).SequenceEqual(second.Words.Order(StringComparer.Ordinal), StringComparer.Ordinal));
    });

    [Fact]
    public void A_single_slip_in_a_long_word_is_asked_about() => Gen.Select(Gen.Char['a', 'z'].Array[6, 12], Gen.Int[1, 4], Gen.Int[0, 3]).Sample((letters, at, kind) =>
    {
        var word = new string(letters);
        var slipped = kind switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "q"),
            2 => $"{word[..at]}q{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };

        NameSlips.Between(word, slipped).ShouldBeLessThanOrEqualTo(1);
        Matcher($"{word} Silva").Match($"{slipped} Silva").ShouldNotBeOfType<NameMatch.Nobody>();
    });

    [Fact]
    public void The_number_of_slips_is_a_distance() => Gen.Select(Words, Words).Sample((one, other) =>
    {
        var slips = NameSlips.Between(one, other);
        slips.ShouldBe(NameSlips.Between(other, one));
        (slips == 0).ShouldBe(string.Equals(one, other, StringComparison.Ordinal));
        slips.ShouldBeInRange(Math.Abs(one.Length - other.Length), Math.Max(one.Length, other.Length));
    });

    private static NameMatcher Matcher(params string[] names) => new(names.Select((name, i) => new KnownRunner((ulong)i + 1, name)));
}
