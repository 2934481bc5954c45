namespace MileBot.Playground.Rest;

/// <summary>Compares a path with a template, part by part.</summary>
internal static class RouteShape
{
    public static bool Fits(string template, string path)
    {
        var (wanted, given) = (template.Split('/'), path.TrimEnd('/').Split('/'));
        return wanted.Length == given.Length
            && wanted.Zip(given).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
