using Microsoft.Extensions.Options;
using MileBot.Discord;
using MileBot.Hosting;
using MileBot.Storage;

namespace MileBot.Operating;

/// <summary>Turns what an operator can mend into one clear line each on the error output, and an exit code.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (StartupException e)
        {
            return Fail(ExitCode.Configuration, e.Problems);
        }
        catch (OptionsValidationException e)
        {
            return Fail(ExitCode.Configuration, e.Failures);
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return Fail(ExitCode.Configuration, e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures));
        }
        catch (InvalidDataException e)
        {
            // A settings file that is no JSON: the innermost cause says where.
            return Fail(ExitCode.Configuration, [$"{e.Message} {e.GetBaseException().Message}"]);
        }
        catch (StorageException e)
        {
            return Fail(ExitCode.Storage, [e.Message]);
        }
        catch (DiscordException e)
        {
            return Fail(ExitCode.Discord, [e.Message]);
        }
    }

    private static int Fail(int code, IEnumerable<string> problems)
    {
        foreach (var problem in problems.Distinct(StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"milebot: {problem}");
        }

        return code;
    }
}
