using System.Text.Json.Nodes;
using MileBot.Playground.Wire;

namespace MileBot.Tests.EndToEnd;

/// <summary>Holds every request a bot sent against Discord's own description of its API, where that is at hand.</summary>
internal static class WireContract
{
    private const string Variable = "MILEBOT_TEST_DISCORD_OPENAPI";

    private static readonly Lazy<OpenApiDescription?> Description = new(Load);

    /// <summary>Why nothing is checked; null where something is.</summary>
    public static string? WhyNot => Description.Value is null ? $"Discord's API description is not at hand: {Variable} names no file." : null;

    /// <summary>Checks each request that reached a known route. Does nothing without the description.</summary>
    /// <returns>How many bodies were checked.</returns>
    public static int Check(WireLog wire)
    {
        if (Description.Value is not { } description) return 0;

        var checkedBodies = 0;
        List<string> problems = [];
        foreach (var request in wire.Requests.Where(request => request is { Template: not null, Payload: not null }))
        {
            var found = description.Check(request.Method, request.Template!, request.Payload!);
            problems.AddRange(found.Where(problem => !IsDescribedWrongly(problem)).Select(problem => $"{request.Route}: {problem}\n{request.Payload!.ToJsonString()}"));
            checkedBodies++;
        }

        problems.ShouldBeEmpty();
        return checkedBodies;
    }

    /// <summary>What is wrong with one body.</summary>
    public static IReadOnlyList<string> Problems(string method, string template, JsonNode body) => Description.Value!.Check(method, template, body);

    /// <summary>What is wrong with the bodies the local Discord answered with success. Nothing without the description.</summary>
    public static IReadOnlyList<string> CheckAnswers(WireLog wire) =>
        Description.Value is not { } description ? [] :
        [
            .. wire.Requests.Where(request => request is { Template: not null, Answer: not null, Status: < 300 })
                .SelectMany(request => description.CheckAnswer(request.Method, request.Template!, request.Status, request.Answer!)
                    .Select(problem => $"{request.Route}: {problem}")),
        ];

    /// <summary>
    /// The description calls a command's default permissions a number, while the documentation and Discord's own answers have a string:
    /// 64 bits don't fit into every number. See Discord Docs/Application Commands, "Application Command Object".
    /// </summary>
    private static bool IsDescribedWrongly(string problem) => problem.Contains(".default_member_permissions is String, not ", StringComparison.Ordinal);

    private static OpenApiDescription? Load() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? new OpenApiDescription(JsonNode.Parse(File.ReadAllText(file))!.AsObject()) : null;
}
