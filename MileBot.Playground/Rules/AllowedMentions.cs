using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using MileBot.Playground.World;

namespace MileBot.Playground.Rules;

/// <summary>Which mentions of a message may notify. See Discord Docs/Message, Allowed Mentions Object.</summary>
internal sealed partial record AllowedMentions(
    bool Everyone, bool AllUsers, bool AllRoles, ImmutableHashSet<Snowflake> Users, ImmutableHashSet<Snowflake> Roles)
{
    /// <summary>What holds for a channel's message that says nothing about it: everything.</summary>
    public static AllowedMentions ForMessages { get; } = new(Everyone: true, AllUsers: true, AllRoles: true, [], []);

    /// <summary>What holds for an interaction's reply that says nothing about it: users only.</summary>
    public static AllowedMentions ForInteractions { get; } = new(Everyone: false, AllUsers: true, AllRoles: false, [], []);

    /// <summary>Reads the field of a message's body, noting what is wrong with it.</summary>
    public static AllowedMentions Read(Form message, AllowedMentions otherwise)
    {
        if (message.Child("allowed_mentions") is not { } field)
        {
            return otherwise;
        }

        var parse = ReadParse(field);
        var users = ReadIds(field, "users");
        var roles = ReadIds(field, "roles");
        field.Flag("replied_user");
        foreach (var (name, listed) in new[] { ("users", users), ("roles", roles) })
        {
            if (parse.Contains(name) && !listed.IsEmpty)
            {
                field.Fail("", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive.");
            }
        }

        return new(parse.Contains("everyone"), parse.Contains("users"), parse.Contains("roles"), users, roles);
    }

    /// <summary>Whom a text notifies in a channel, once its author's permissions are taken into account.</summary>
    /// <remarks>A mention in code or behind a backslash is taken for one: too many is the safer mistake here.</remarks>
    public Pings Resolve(string text, Channel channel, Permissions permissions)
    {
        var mayAll = permissions.HasFlag(Permissions.MentionEveryone) && channel.Guild is not null;
        var users = Ids(UserMention(), text).Where(id => (AllUsers || Users.Contains(id)) && IsThere(id, channel));
        var roles = Ids(RoleMention(), text).Where(id =>
            (AllRoles || Roles.Contains(id)) && channel.Guild?.FindRole(id) is { } role && (mayAll || role.IsMentionable));
        return new(Everyone && mayAll && EveryoneMention().IsMatch(text), [.. users], [.. roles]);
    }

    private static bool IsThere(Snowflake user, Channel channel) =>
        channel.Guild is { } guild ? guild.FindMember(user) is not null : channel.Recipient?.Id == user;

    private static IEnumerable<Snowflake> Ids(Regex mention, string text) =>
        mention.Matches(text)
            .Select(match => Snowflake.TryParse(match.Groups["id"].Value, out var id) ? id : default)
            .Where(id => id != default)
            .Distinct();

    private static HashSet<string> ReadParse(Form field)
    {
        var parse = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, node) in field.List("parse").Index())
        {
            var name = node?.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : "";
            if (name is not ("users" or "roles" or "everyone"))
            {
                field.Fail($"parse/{index}", "BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').");
            }

            parse.Add(name);
        }

        return parse;
    }

    private static ImmutableHashSet<Snowflake> ReadIds(Form field, string name)
    {
        var ids = ImmutableHashSet.CreateBuilder<Snowflake>();
        foreach (var (index, node) in field.List(name, max: 100).Index())
        {
            if (Snowflake.TryParse(node?.ToString(), out var id))
            {
                ids.Add(id);
            }
            else
            {
                field.Fail($"{name}/{index}", "NUMBER_TYPE_COERCE", $"Value \"{node}\" is not snowflake.");
            }
        }

        return ids.ToImmutable();
    }

    [GeneratedRegex("@(everyone|here)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EveryoneMention();

    [GeneratedRegex("<@!?(?<id>[0-9]{1,20})>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{1,20})>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoleMention();
}
