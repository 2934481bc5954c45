using System.Globalization;
using System.Runtime.CompilerServices;

namespace MileBot.Tests.Core.Cultures;

/// <summary>
/// Runs all tests under the culture that <c>MILEBOT_TEST_CULTURE</c> names, such as <c>de-DE</c>, <c>tr-TR</c> or <c>ar-SA</c>;
/// under that of the machine where it names none.
/// </summary>
internal static class CultureFromEnvironment
{
    public const string Variable = "MILEBOT_TEST_CULTURE";

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } name)
            return;

        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
