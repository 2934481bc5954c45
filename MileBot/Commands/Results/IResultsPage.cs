namespace MileBot.Commands.Results;

/// <summary>One of the things that <c>/results</c> does.</summary>
internal interface IResultsPage : ISubcommand;
