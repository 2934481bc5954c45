using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Regressions;

/// <summary>Taking back a slower mile said that the best was back "again", though it had never been lost.</summary>
public class UndoOfASlowerMileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("6:50", "The best stays 6:42 of")]
    [InlineData("6:42", "The best stays 6:42 of")]
    [InlineData("6:24", "The best is 6:42 of")]
    public async Task What_is_said_of_the_best_is_what_happened_to_it(string mistaken, string said)
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var mistake = await club.Ana.TypeAsync($"/pb {mistaken}", Cancellation);

        await mistake.PressAsync("Undo", Cancellation);

        mistake.Text.ShouldContain(said);
    }
}
