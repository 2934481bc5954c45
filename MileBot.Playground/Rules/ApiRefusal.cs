using System.Text.Json.Nodes;

namespace MileBot.Playground.Rules;

/// <summary>Discord's refusal of a REST call: a status, a code and a message, and for a bad body what is wrong with each field.</summary>
internal sealed class ApiRefusal(int status, int code, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>Discord's own code, 0 where it has none.</summary>
    public int Code { get; } = code;

    /// <summary>The fields that are wrong, if the body is.</summary>
    public JsonObject? Errors { get; init; }

    public static ApiRefusal Unauthorized() => new(401, 0, "401: Unauthorized");

    public static ApiRefusal NotFound() => new(404, 0, "404: Not Found");

    public static ApiRefusal MethodNotAllowed() => new(405, 0, "405: Method Not Allowed");

    public static ApiRefusal UnknownChannel() => new(404, 10003, "Unknown Channel");

    public static ApiRefusal UnknownGuild() => new(404, 10004, "Unknown Guild");

    public static ApiRefusal UnknownMember() => new(404, 10007, "Unknown Member");

    public static ApiRefusal UnknownMessage() => new(404, 10008, "Unknown Message");

    public static ApiRefusal UnknownRole() => new(404, 10011, "Unknown Role");

    public static ApiRefusal UnknownUser() => new(404, 10013, "Unknown User");

    public static ApiRefusal UnknownWebhook() => new(404, 10015, "Unknown Webhook");

    public static ApiRefusal UnknownInteraction() => new(404, 10062, "Unknown interaction");

    public static ApiRefusal UnknownCommand() => new(404, 10063, "Unknown application command");

    public static ApiRefusal TooLarge() => new(413, 40005, "Request entity too large");

    public static ApiRefusal AlreadyAcknowledged() => new(400, 40060, "Interaction has already been acknowledged.");

    public static ApiRefusal MissingAccess() => new(403, 50001, "Missing Access");

    public static ApiRefusal NotTheAuthor() => new(403, 50005, "Cannot edit a message authored by another user");

    public static ApiRefusal EmptyMessage() => new(400, 50006, "Cannot send an empty message");

    public static ApiRefusal CannotSendToUser() => new(403, 50007, "Cannot send messages to this user");

    public static ApiRefusal NonTextChannel() => new(400, 50008, "Cannot send messages in a non-text channel");

    public static ApiRefusal MissingPermissions() => new(403, 50013, "Missing Permissions");

    public static ApiRefusal InvalidWebhookToken() => new(401, 50027, "Invalid Webhook Token");

    public static ApiRefusal InvalidJson() => new(400, 50109, "The request body contains invalid JSON.");

    /// <summary>The body as Discord sends it.</summary>
    public JsonObject ToJson()
    {
        var body = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors is { } errors)
        {
            body["errors"] = errors.DeepClone();
        }

        return body;
    }
}
