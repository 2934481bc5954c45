using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MileBot.Storage;

/// <summary>That somebody was erased from a server, by a hash that names nobody.</summary>
/// <param name="Salt">Hexadecimal: without it, one person's tombstones of two databases would look alike.</param>
/// <param name="PersonHash">SHA-256 over salt, server and user; hexadecimal.</param>
internal sealed record Tombstone(ulong GuildId, DateTimeOffset ErasedAt, string Salt, string PersonHash)
{
    private const int SaltBytes = 16;

    public static Tombstone Of(ulong guildId, ulong userId, DateTimeOffset erasedAt, string salt) =>
        new(guildId, DateTimeOffset.FromUnixTimeMilliseconds(erasedAt.ToUnixTimeMilliseconds()), salt, HashOf(guildId, userId, salt));

    public static string NewSalt() => RandomNumberGenerator.GetHexString(2 * SaltBytes, lowercase: true);

    /// <summary>What <see cref="PersonHash"/> is of somebody in a server.</summary>
    public static string HashOf(ulong guildId, ulong userId, string salt)
    {
        Span<byte> hashed = stackalloc byte[SaltBytes + 16];
        Convert.FromHexString(salt, hashed, out _, out _);
        BinaryPrimitives.WriteUInt64BigEndian(hashed[SaltBytes..], guildId);
        BinaryPrimitives.WriteUInt64BigEndian(hashed[(SaltBytes + 8)..], userId);
        return Convert.ToHexStringLower(SHA256.HashData(hashed));
    }
}
