using System.Text.Json.Nodes;
using MileBot.Playground.Commands;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>Listing and overwriting commands. See Discord Docs/Application Commands, Endpoints.</summary>
internal sealed class CommandRoutes(LocalDiscordOptions options, DiscordWorld world, CommandRegistry registry)
{
    private const string Global = "/applications/{application_id}/commands";
    private const string OfGuild = "/applications/{application_id}/guilds/{guild_id}/commands";

    public IEnumerable<ApiRoute> All =>
    [
        new("GET", Global, call => List(call, guild: null)),
        new("PUT", Global, call => Overwrite(call, guild: null)),
        new("GET", OfGuild, call => List(call, FindGuild(call))),
        new("PUT", OfGuild, call => Overwrite(call, FindGuild(call))),
    ];

    private Guild FindGuild(Call call) => world.FindGuild(call.Id("guild_id")) ?? throw ApiRefusal.MissingAccess();

    private Answer List(Call call, Guild? guild)
    {
        CheckApplication(call);
        return Answer.Ok(DiscordObjects.Array(registry.Of(guild), command => Shown(command, call.Flag("with_localizations"))));
    }

    private Answer Overwrite(Call call, Guild? guild)
    {
        CheckApplication(call);
        new CommandRules(options.IntegrationTypes).Check(call.List, global: guild is null);
        return Answer.Ok(DiscordObjects.Array(registry.Overwrite(call.List, guild), command => Shown(command, localized: true)));
    }

    private void CheckApplication(Call call)
    {
        if (call.Id("application_id") != world.Bot.Id)
        {
            throw new ApiRefusal(403, 20012, "You are not authorized to perform this action on this application");
        }
    }

    /// <summary>A list leaves translations out unless asked for them.</summary>
    private static JsonNode Shown(RegisteredCommand command, bool localized)
    {
        var json = command.Json.DeepClone();
        if (!localized)
        {
            json.AsObject().Remove("name_localizations");
            json.AsObject().Remove("description_localizations");
        }

        return json;
    }
}
