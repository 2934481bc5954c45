using MileBot.Operating;

return await CommandLine.RunAsync(args);
