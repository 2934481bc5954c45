using MileBot.Commands.History;
using MileBot.Core;

namespace MileBot.Tests.Commands;

public class HistoryRequestTests
{
    /// <summary>What was typed stands in the id of the button that opens the form again, and can look like anything.</summary>
    [Theory]
    [InlineData("all", "5")]
    [InlineData("track", "0")]
    [InlineData("1", "2")]
    public void What_was_typed_into_the_form_is_never_taken_for_a_page(string time, string date) =>
        HistoryRequest.Parse(HistoryComponents.AgainId(7, 8, time, date)).ShouldBeNull();

    [Theory]
    [InlineData(HistoryRequest.Newest)]
    [InlineData(HistoryRequest.Newer)]
    [InlineData(HistoryRequest.Older)]
    [InlineData(HistoryRequest.Oldest)]
    [InlineData(HistoryRequest.SurfaceAction)]
    public void What_a_button_of_pages_carries_is_read_back(string action)
    {
        var request = new HistoryRequest(7, 8, Surface.Road, Page: 0);

        HistoryRequest.Parse(request.ToId(action, 3)).ShouldBe(request with { Page = 3 });
    }
}
