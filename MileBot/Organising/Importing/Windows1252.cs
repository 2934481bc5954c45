namespace MileBot.Organising.Importing;

/// <summary>Reads Windows-1252, which older spreadsheets save as "CSV". Every byte means something in it.</summary>
/// <remarks>WHATWG Encoding Standard, index windows-1252: Latin-1 but for the 32 positions from 0x80.</remarks>
internal static class Windows1252
{
    private const int FirstOwn = 0x80;

    private const string Own = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Decode(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (text, bytes) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var own = bytes[i] - FirstOwn;
            text[i] = own >= 0 && own < Own.Length ? Own[own] : (char)bytes[i];
        }
    });
}
