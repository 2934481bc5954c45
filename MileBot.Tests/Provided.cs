namespace MileBot.Tests;

/// <summary>What a test needs beside the SDK. Absent, the test is skipped and says why; where all must be there, it fails.</summary>
internal static class Provided
{
    private const string RequireAll = "MILEBOT_TEST_REQUIRE_ALL";

    /// <summary>Goes on where nothing is missing.</summary>
    /// <param name="missing">What is missing; null for nothing.</param>
    public static void Or(string? missing)
    {
        if (missing is null) return;

        (Environment.GetEnvironmentVariable(RequireAll) is "1").ShouldBeFalse($"{RequireAll} is set, but: {missing}");
        Assert.Skip(missing);
    }
}
