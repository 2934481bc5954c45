using System.Text.Json.Serialization;
using MileBot.Discord.Gateway;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;

namespace MileBot.Discord.Json;

/// <summary>The wire format, generated at build time: snake case; a missing or null required member is an error, an unknown one isn't.</summary>
/// <remarks>
/// The generated reader sets every <c>init</c> member, to its type's default where it is absent: a member's own default belongs in its
/// getter, not in an initialiser.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(GatewayPayload))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(GuildMember))]
[JsonSerializable(typeof(IReadOnlyList<Role>))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(CommandDefinition))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(OutgoingMessage))]
[JsonSerializable(typeof(Modal))]
[JsonSerializable(typeof(IReadOnlyList<CommandChoice>))]
[JsonSerializable(typeof(DirectMessageRequest))]
internal sealed partial class DiscordJson : JsonSerializerContext;
