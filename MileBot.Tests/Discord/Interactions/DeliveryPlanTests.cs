using MileBot.Discord.Interactions;
using MileBot.Discord.Model;

namespace MileBot.Tests.Discord.Interactions;

/// <summary>Which requests an answer takes, for every state an interaction can be in.</summary>
public class DeliveryPlanTests
{
    private static readonly OutgoingMessage Public = OutgoingMessage.OfText("public");
    private static readonly OutgoingMessage Ephemeral = OutgoingMessage.OfText("ephemeral").AsEphemeral();

    [Theory]
    [InlineData("None", "public", "Respond ChannelMessageWithSource")]
    [InlineData("None", "ephemeral", "Respond ChannelMessageWithSource")]
    [InlineData("None", "update", "Respond UpdateMessage")]
    [InlineData("None", "modal", "Respond Modal")]
    [InlineData("None", "choices", "Respond ApplicationCommandAutocompleteResult")]
    [InlineData("None", "acknowledge", "Respond DeferredUpdateMessage")]
    [InlineData("PublicThinking", "public", "EditOriginal")]
    [InlineData("PublicThinking", "ephemeral", "DeleteOriginal, FollowUp")]
    [InlineData("PublicThinking", "acknowledge", "DeleteOriginal")]
    [InlineData("EphemeralThinking", "ephemeral", "EditOriginal")]
    [InlineData("EphemeralThinking", "public", "DeleteOriginal, FollowUp")]
    [InlineData("EphemeralThinking", "acknowledge", "DeleteOriginal")]
    [InlineData("Silent", "public", "FollowUp")]
    [InlineData("Silent", "ephemeral", "FollowUp")]
    [InlineData("Silent", "update", "EditOriginal")]
    [InlineData("Silent", "acknowledge", "")]
    public void An_answer_takes_these_requests(string acknowledged, string response, string expected) =>
        string.Join(", ", DeliveryPlan.Of(Enum.Parse<Acknowledgement>(acknowledged), Response(response)).Select(Name)).ShouldBe(expected);

    [Theory]
    [InlineData("PublicThinking", "modal")]
    [InlineData("Silent", "modal")]
    [InlineData("Silent", "choices")]
    [InlineData("PublicThinking", "update")]
    public void What_cannot_be_answered_any_more_is_our_mistake(string acknowledged, string response) =>
        Should.Throw<InvalidOperationException>(() => DeliveryPlan.Of(Enum.Parse<Acknowledgement>(acknowledged), Response(response)));

    [Fact]
    public void Further_messages_come_after_the_answer()
    {
        var response = InteractionResponse.Reply(Public) with { FollowUps = [Ephemeral] };
        DeliveryPlan.Of(Acknowledgement.None, response)[^1].ShouldBe(new DeliveryStep.FollowUp(Ephemeral));
        DeliveryPlan.Of(Acknowledgement.PublicThinking, response)[^1].ShouldBe(new DeliveryStep.FollowUp(Ephemeral));
    }

    private static InteractionResponse Response(string kind) => kind switch
    {
        "public" => InteractionResponse.Reply(Public),
        "ephemeral" => InteractionResponse.Reply(Ephemeral),
        "update" => InteractionResponse.Update(Public),
        "modal" => InteractionResponse.Open(new Modal("form", "Form", [])),
        "choices" => InteractionResponse.Offer([]),
        _ => InteractionResponse.Acknowledge(),
    };

    private static string Name(DeliveryStep step) => step is DeliveryStep.Respond first ? $"Respond {first.Callback.Type}" : step.GetType().Name;
}
