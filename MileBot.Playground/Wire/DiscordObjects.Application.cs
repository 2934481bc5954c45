using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Wire;

internal static partial class DiscordObjects
{
    /// <summary>The application itself, as its bot sees it.</summary>
    /// <param name="world">The world with its guilds and the bot.</param>
    /// <param name="integrationTypes">Where it can be installed: 0 to servers, 1 to users.</param>
    public static JsonObject Application(DiscordWorld world, IEnumerable<int> integrationTypes)
    {
        var config = new JsonObject();
        foreach (var type in integrationTypes)
        {
            config[$"{type}"] = InstallParameters(type);
        }

        return new()
        {
            ["id"] = world.Bot.Id.ToString(),
            ["name"] = world.Bot.Username,
            ["icon"] = null,
            ["description"] = "",
            ["type"] = null,
            ["bot_public"] = true,
            ["bot_require_code_grant"] = false,
            ["bot"] = User(world.Bot),
            ["verify_key"] = new string('0', 64),
            ["flags"] = 0,
            ["flags_new"] = "0",
            ["redirect_uris"] = new JsonArray(),
            ["interactions_endpoint_url"] = null,
            ["role_connections_verification_url"] = null,
            ["owner"] = User(world.Bot),
            ["team"] = null,
            ["approximate_guild_count"] = world.Guilds.Count,
            ["approximate_user_install_count"] = world.Users.Count(user => user.HasInstalledApplication),
            ["approximate_user_authorization_count"] = 0,
            ["explicit_content_filter"] = 0,
            ["eligible_oauth2_scopes"] = new JsonArray(),
            ["integration_types_config"] = config,
        };
    }

    private static JsonObject InstallParameters(int type) => new()
    {
        ["oauth2_install_params"] = new JsonObject
        {
            ["scopes"] = type == 0 ? new JsonArray("applications.commands", "bot") : new JsonArray("applications.commands"),
            ["permissions"] = "0",
        },
    };
}
