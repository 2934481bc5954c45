using MileBot.Commands;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Wire;

namespace MileBot.Organising.Verification;

/// <summary>Takes proofs in. They are fetched at once, since Discord's address of a file is good for a limited time.</summary>
internal sealed class ProofDesk(VerificationRuleStore rules, ProofStore proofs, FileDownloads files)
{
    /// <summary>So many proofs of a member are kept at once: they take room until an organiser has decided.</summary>
    private const int Most = 5;

    private static readonly Markup TooMany = Markup.Of(
        $"{Most} proofs of yours still wait for the organisers. Log this mile without `proof`, or wait until they have decided. Nothing was logged.");

    /// <summary>Takes the proof that came with a mile, if one did.</summary>
    /// <param name="file">The file; null for none.</param>
    /// <param name="call">The use of the command, whose id the mile has.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ProofTaking> TakeAsync(ChosenFile? file, CommandCall call, CancellationToken cancellationToken)
    {
        if (file is null) return new ProofTaking.None();
        if (await rules.FindAsync(call.Caller.Guild, cancellationToken) is null) return new ProofTaking.NotWanted();
        if (file.MediaType is { } said && ProofType.Named(said) is null) return Refuse(WrongType(file));
        if (file.Size > Proof.MaxBytes) return Refuse(TooLarge(file));
        if (await proofs.CountAsync(call.Caller.Guild, call.Caller.Person.Id, cancellationToken) >= Most) return Refuse(TooMany);

        switch (await files.DownloadAsync(file, Proof.MaxBytes, cancellationToken))
        {
            case Download.Whole { Bytes: var bytes }:
                if (ProofType.Of(bytes.Span) is not { } type) return Refuse(WrongType(file));

                await proofs.KeepAsync(call.Caller.Guild, call.Id, call.Caller.Person.Id, call.Now, new Proof(type, bytes), cancellationToken);
                return new ProofTaking.Kept();
            case Download.TooLarge:
                return Refuse(TooLarge(file));
            case Download.Elsewhere:
                return Refuse(Markup.Of($"I take files from Discord itself only, and “{file.Name}” isn't there. Attach it to the command once more. Nothing was logged."));
            default:
                return Refuse(Markup.Of($"I couldn't fetch “{file.Name}” from Discord. Try the same once more in a minute. Nothing was logged."));
        }
    }

    /// <summary>Forgets a proof, since its mile isn't logged.</summary>
    public Task DropAsync(ulong guildId, ulong mileId, CancellationToken cancellationToken) => proofs.DropAsync(guildId, mileId, cancellationToken);

    private static ProofTaking.Refused Refuse(Markup why) => new(Reply.Refusal(why));

    private static Markup WrongType(ChosenFile file) => Markup.Of(
        $"I can't take “{file.Name}” as a proof: it has to be a picture (PNG, JPEG, WebP, GIF or HEIC) or a PDF. A screenshot of your watch or of the results works. Nothing was logged.");

    private static Markup TooLarge(ChosenFile file) => Markup.Of(
        $"“{file.Name}” is too large for a proof: 10 MiB is the most. A screenshot is smaller than a photo. Nothing was logged.");
}
