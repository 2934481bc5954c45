using MileBot.Replies;

namespace MileBot.Organising.Verification;

/// <summary>What a runner gave to show that they ran it.</summary>
internal sealed record Proof(ProofType Type, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The most bytes that Discord takes in a file of any server. See Discord Docs/API Reference, "Uploading Files".</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const string Name = "proof";

    /// <summary>The proof as a part of a message.</summary>
    public Block ToBlock() => Show(new FileContent($"{Name}.{Type.Extension}", Bytes, Type.MediaType), Type);

    /// <summary>The proof as a part of a message that has it already, by the name it has there; null where it is none.</summary>
    public static Block? Kept(string fileName) =>
        FindType(fileName) is { } type ? Show(new FileContent(fileName, default, type.MediaType) { IsKept = true }, type) : null;

    private static ProofType? FindType(string fileName) => ProofType.All.FirstOrDefault(type => string.Equals($"{Name}.{type.Extension}", fileName, StringComparison.Ordinal));

    private static Block Show(FileContent file, ProofType type) =>
        type.ShowsAsPicture ? new Block.Photo(file, "The proof, as its runner sent it") : new Block.Attachment(file);
}
