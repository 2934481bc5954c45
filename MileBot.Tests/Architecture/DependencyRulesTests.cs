using System.Reflection;

namespace MileBot.Tests.Architecture;

/// <summary>Who may know whom: the arrows between the projects, read from the built assemblies.</summary>
public class DependencyRulesTests
{
    [Fact]
    public void The_core_knows_no_project_and_no_package() =>
        References("MileBot.Core").ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal));

    [Fact]
    public void The_discord_client_knows_no_other_project() =>
        References("MileBot.Discord").ShouldNotContain(name => name.StartsWith("MileBot", StringComparison.Ordinal));

    [Fact]
    public void The_bot_knows_the_core_and_the_discord_client_only() =>
        References("MileBot").Where(name => name.StartsWith("MileBot", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(["MileBot.Core", "MileBot.Discord"]);

    [Fact]
    public void The_playground_uses_no_type_of_the_discord_client_or_the_core() =>
        References("MileBot.Playground").ShouldNotContain(name => name == "MileBot.Discord" || name == "MileBot.Core");

    [Fact]
    public void Only_the_adapting_folder_and_the_composition_root_know_discords_wire()
    {
        var offenders = Assembly.Load("MileBot").GetTypes()
            .Where(type => type.Namespace is { } name && !name.StartsWith("MileBot.Wire", StringComparison.Ordinal)
                && !name.StartsWith("MileBot.Hosting", StringComparison.Ordinal) && !name.StartsWith("MileBot.Operating", StringComparison.Ordinal))
            .Where(KnowsTheClient)
            .Select(type => type.FullName);
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Commands_know_no_json_no_http_and_no_sql()
    {
        string[] forbidden = ["System.Text.Json", "System.Net.Http", "Dapper", "System.Data", "Microsoft.Data.Sqlite", "MileBot.Discord"];
        var offenders = Assembly.Load("MileBot").GetTypes()
            .Where(type => type.Namespace?.StartsWith("MileBot.Commands", StringComparison.Ordinal) is true)
            .SelectMany(UsedTypes)
            .Where(used => Array.Exists(forbidden, name => used.Namespace?.StartsWith(name, StringComparison.Ordinal) is true))
            .Select(used => used.FullName);
        offenders.ShouldBeEmpty();
    }

    private static bool KnowsTheClient(Type type) => UsedTypes(type).Any(used => used.Assembly.GetName().Name is "MileBot.Discord");

    /// <summary>Every type that stands in a signature, a field or the body's locals of a type.</summary>
    private static IEnumerable<Type> UsedTypes(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).ToList();
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType))
            .SelectMany(used => used.IsGenericType ? used.GetGenericArguments().Append(used) : [used]);
    }

    private static string[] References(string assembly) =>
        [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)];
}
