using System.Text;
using MileBot.Organising.Verification;

namespace MileBot.Tests.Organising;

/// <summary>A proof is told by its first bytes, whatever its name says. The signatures are those of the formats' own specifications.</summary>
public sealed class ProofTypeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "image/png")]
    [InlineData("FFD8FFE000104A464946", "image/jpeg")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("474946383761", "image/gif")]
    [InlineData("524946462400000057454250", "image/webp")]
    [InlineData("00000018667479706865696300000000", "image/heic")]
    [InlineData("00000018667479706D69663100000000", "image/heic")]
    [InlineData("255044462D312E37", "application/pdf")]
    public void Its_first_bytes_say_what_it_is(string hex, string mediaType) =>
        ProofType.Of(Convert.FromHexString(hex))!.MediaType.ShouldBe(mediaType);

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("MZ")]
    [InlineData("RIFF....WAVEfmt ")]
    [InlineData("....ftypmp42")]
    [InlineData("%PD")]
    [InlineData("")]
    public void Anything_else_is_none(string text) => ProofType.Of(Encoding.ASCII.GetBytes(text)).ShouldBeNull();

    [Fact]
    public void A_media_type_is_read_without_its_parameters_and_in_any_case()
    {
        ProofType.Named("Image/PNG; q=1").ShouldBe(ProofType.Png);
        ProofType.Named("image/heif").ShouldBe(ProofType.Heic);
        ProofType.Named("image/svg+xml").ShouldBeNull();
        ProofType.Named("text/html").ShouldBeNull();
    }
}
