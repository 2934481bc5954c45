using System.Reflection;

namespace MileBot.Tests.Architecture;

/// <summary>Who may know whom: the arrows between the projects, read from the built assemblies.</summary>
public class DependencyRulesTests
{
    [Fact]
    public void The_core_knows_no_project_and_no_package() =>
        References("MileBot.Core").ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal));

    private static string[] References(string assembly) =>
        [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)];
}
