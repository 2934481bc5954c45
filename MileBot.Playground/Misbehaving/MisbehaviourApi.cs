namespace MileBot.Playground.Misbehaving;

/// <summary>The switches over HTTP, for scripts: <c>POST /playground/misbehave/drop?code=4000</c> and so on.</summary>
internal static class MisbehaviourApi
{
    public static void Map(IEndpointRouteBuilder application, Misbehaviour misbehaviour)
    {
        var switches = application.MapGroup("/playground/misbehave").DisableAntiforgery();
        switches.MapPost("/drop", (int? code) => misbehaviour.DropSockets(code));
        switches.MapPost("/reconnect", misbehaviour.AskToReconnect);
        switches.MapPost("/invalidate", (bool resumable) => misbehaviour.InvalidateSessions(resumable));
        switches.MapPost("/withhold-acks", (bool on) => { misbehaviour.WithholdsAcks = on; });
        switches.MapPost("/deliver-twice", (string @event, int? times) => misbehaviour.DeliverTwice(@event, times ?? 1));
        switches.MapPost("/refuse-identify", (int code, int? times) => misbehaviour.RefuseIdentify(code, times ?? 1));
        switches.MapPost("/stop", misbehaviour.Stop);
        switches.MapPost("/rest", (string route, string fault, double? seconds, bool? global, int? status, int? times) =>
        {
            if (Read(fault, TimeSpan.FromSeconds(seconds ?? 1), global ?? false, status ?? 502) is not { } known)
            {
                return Results.BadRequest($"There is no fault '{fault}'. Take 429, error, reset, slow or lost.");
            }

            misbehaviour.OnNext(route, known, times ?? 1);
            return Results.Ok();
        });
    }

    private static RestFault? Read(string fault, TimeSpan time, bool global, int status) => fault switch
    {
        "429" => new RestFault.TooManyRequests(time, global),
        "error" => new RestFault.ServerError(status),
        "reset" => new RestFault.Reset(),
        "slow" => new RestFault.Slow(time),
        "lost" => new RestFault.AnswerLost(),
        _ => null,
    };
}
