using System.Net;

namespace MileBot.Discord.Rest;

/// <summary>Discord refused a request.</summary>
/// <remarks>See Discord Docs/Opcodes and Status Codes, "JSON", and API Reference, "Error Messages".</remarks>
public sealed class DiscordApiException : DiscordException
{
    internal DiscordApiException(Route route, HttpStatusCode status, ApiError error)
        : base(Describe(route, status, error))
    {
        Method = route.Method;
        Route = route.Template;
        Status = status;
        Code = error.Code;
        Errors = error.Fields;
    }

    /// <summary>The request's method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The request's path as a template, since a filled one may hold a token.</summary>
    public string Route { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Discord's own code: see <see cref="DiscordErrorCode"/>; 0 where it sent none.</summary>
    public int Code { get; }

    /// <summary>What was wrong with which field of the body.</summary>
    public IReadOnlyList<FieldError> Errors { get; }

    private static string Describe(Route route, HttpStatusCode status, ApiError error)
    {
        string fields = string.Concat(error.Fields.Select(field => $"; {field}"));
        return $"{route.Method} {route.Template} answered {(int)status} (code {error.Code}): {error.Message}{fields}";
    }
}
