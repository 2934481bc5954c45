using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Tests.Playground;

/// <summary>Who would have been notified. See Discord Docs/Message, Allowed Mentions Object.</summary>
public class MentionTests
{
    [Theory]
    [InlineData(null, true, true, true)]
    [InlineData("""{"parse":[]}""", false, false, false)]
    [InlineData("""{"parse":["users"]}""", false, true, false)]
    [InlineData("""{"parse":["roles"]}""", false, false, true)]
    [InlineData("""{"parse":["everyone"]}""", true, false, false)]
    [InlineData("""{"users":["ANN"]}""", false, true, false)]
    [InlineData("""{"users":["1"],"roles":["ROLE"]}""", false, false, true)]
    public async Task A_message_pings_whom_its_allowed_mentions_let_through(string? allowed, bool everyone, bool user, bool role)
    {
        await using var club = await Club.StartAsync();
        var pacers = Prepare(club);
        var message = new JsonObject { ["content"] = $"@everyone <@{club.Member.Id}> <@&{pacers.Id}>" };
        if (allowed is not null)
        {
            message["allowed_mentions"] = JsonNode.Parse(
                allowed.Replace("ANN", club.Member.Id.ToString(), StringComparison.Ordinal).Replace("ROLE", pacers.Id.ToString(), StringComparison.Ordinal));
        }

        (await club.Bot.PostAsync($"channels/{club.Channel.Id}/messages", message)).Status.ShouldBe(200);

        var pinged = club.Channel.Messages.Single().Body.Pings;
        pinged.Everyone.ShouldBe(everyone);
        pinged.Users.Length.ShouldBe(user ? 1 : 0);
        pinged.Roles.Length.ShouldBe(role ? 1 : 0);
    }

    [Fact]
    public async Task A_reply_to_an_interaction_pings_users_only_unless_told_otherwise()
    {
        await using var club = await Club.WithPbAsync();
        var pacers = Prepare(club);
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");

        await club.Bot.ReplyAsync(interaction, new()
        {
            ["flags"] = 32768,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 10, ["content"] = $"@here <@{club.Member.Id}> <@&{pacers.Id}>" }),
        });

        reply.Pinged.ToString().ShouldBe($"<@{club.Member.Id}>");
    }

    [Fact]
    public async Task Without_the_permission_nobody_is_pinged_through_everyone_or_a_closed_role()
    {
        await using var club = await Club.StartAsync();
        var pacers = club.Guild.AddRole("Pacers");

        await club.Bot.PostAsync($"channels/{club.Channel.Id}/messages", new JsonObject { ["content"] = $"@everyone <@&{pacers.Id}>" });

        club.Channel.Messages.Single().Body.Pings.IsNobody.ShouldBeTrue();
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_not_pinged_and_embeds_ping_nobody()
    {
        await using var club = await Club.StartAsync();
        var stranger = club.Discord.World.AddUser("Stranger");

        await club.Bot.PostAsync(
            $"channels/{club.Channel.Id}/messages",
            new JsonObject { ["content"] = $"<@{stranger.Id}>", ["embeds"] = new JsonArray(new JsonObject { ["title"] = $"<@{club.Member.Id}>" }) });

        club.Channel.Messages.Single().Body.Pings.IsNobody.ShouldBeTrue();
    }

    /// <summary>Lets the bot mention everyone.</summary>
    private static Role Prepare(Club club)
    {
        club.Guild.BotMember!.Roles[0].Permissions |= Permissions.MentionEveryone;
        return club.Guild.AddRole("Pacers");
    }
}
