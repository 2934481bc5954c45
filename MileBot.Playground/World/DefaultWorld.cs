namespace MileBot.Playground.World;

/// <summary>The servers and people one finds when the playground starts: the same, with the same ids, every time.</summary>
public static class DefaultWorld
{
    /// <summary>The position of the bot's own role, above those it may give.</summary>
    private const int BotPosition = 50;

    /// <summary>Fills an empty world.</summary>
    public static void Fill(DiscordWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var people = People(world);
        FillRiverside(world, people);
        FillNord(world, people);
    }

    private static User[] People(DiscordWorld world)
    {
        string[] names =
        [
            "Ann Kovač", "Ben Okafor", "Chloé Martin", "Dev Patel", "Erin O’Sullivan",
            "@everyone 🏃 **Bolt** `6:42`", "عبد الرحمن بن محمد بن سليمان الخالدي التميمي", "Ülkü Yıldız",
        ];
        var people = names.Select((name, index) => world.AddUser(name, new(WellKnownIds.FirstUser + (ulong)index))).ToArray();
        people[1].AcceptsDirectMessages = false;
        return people;
    }

    private static void FillRiverside(DiscordWorld world, User[] people)
    {
        var guild = world.AddGuild("Riverside Runners", new(WellKnownIds.FirstGuild));
        guild.BotMember!.Roles[0].Position = BotPosition;
        var organiser = guild.AddRole("Organiser", Permissions.ManageGuild | Permissions.ManageMessages, Numbered(guild, 2));
        organiser.Position = BotPosition + 1;
        guild.SystemChannel = guild.AddChannel("general", id: Numbered(guild, 100));
        guild.AddChannel("results", id: Numbered(guild, 101));
        var quiet = guild.AddChannel("announcements", id: Numbered(guild, 102));
        guild.Overwrite(quiet, guild.Everyone, deny: Permissions.SendMessages);
        var hidden = guild.AddChannel("organisers-only", id: Numbered(guild, 103));
        guild.Overwrite(hidden, guild.Everyone, deny: Permissions.ViewChannel);
        guild.Overwrite(hidden, organiser, allow: Permissions.ViewChannel);
        foreach (var person in people)
        {
            guild.AddMember(person);
        }

        guild.SetRole(guild.FindMember(people[2].Id)!, organiser, held: true);
        guild.OwnerId = people[3].Id;
        guild.FindMember(people[3].Id)!.Nick = "Coach Dev";
    }

    private static void FillNord(DiscordWorld world, User[] people)
    {
        var guild = world.AddGuild("Track Club Nord", new(WellKnownIds.SecondGuild));
        guild.BotMember!.Roles[0].Position = BotPosition;
        guild.PreferredLocale = "de";
        guild.SystemChannel = guild.AddChannel("allgemein", id: Numbered(guild, 100));
        guild.AddChannel("bahn", id: Numbered(guild, 101));
        guild.AddMember(people[0]);
        guild.AddMember(people[7]);
        guild.OwnerId = people[7].Id;
    }

    private static Snowflake Numbered(Guild guild, ulong number) => new(guild.Id.Value + number);
}
