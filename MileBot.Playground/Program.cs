using MileBot.Playground.Hosting;

await using var playground = await PlaygroundHost.StartAsync(args);
var (discord, settings) = (playground.Discord, playground.Settings);
Directory.CreateDirectory(settings.DataFolder);
Console.WriteLine($"The playground is ready: open {discord.Address} in a browser. Ctrl+C ends it.");
Console.WriteLine($"Its API is {discord.ApiUrl}; the bot's miles are kept in {settings.DataFolder}.");

var bot = new BotProcess(
    () => BotCommand.Create(Path.Combine(AppContext.BaseDirectory, "bot", "MileBot.dll"), discord.ApiUrl, discord.Token, settings.DataFolder),
    Console.Out,
    TimeProvider.System);
var running = settings.StartsBot ? bot.RunAsync(playground.Stopping) : Task.CompletedTask;
await playground.WhenStoppedAsync();
await running;
