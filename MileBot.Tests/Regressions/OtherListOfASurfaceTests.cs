using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Regressions;

/// <summary>Below the women's road records, the way to "the other list" led to the men's on the track.</summary>
public class OtherListOfASurfaceTests
{
    [Fact]
    public async Task The_way_to_the_other_list_keeps_the_surface_and_there_is_a_way_back()
    {
        await using var club = await Club.OpenAsync();

        var records = await club.Ana.TypeAsync("/record everyone surface:road show:progression", TestContext.Current.CancellationToken);
        records.Text.ShouldContain("Women's road mile through history");

        await records.PressAsync("Men's list", TestContext.Current.CancellationToken);
        records.Text.ShouldContain("Men's road mile through history");

        await records.PressAsync("Women's list", TestContext.Current.CancellationToken);
        records.Text.ShouldContain("Women's road mile through history");
    }
}
