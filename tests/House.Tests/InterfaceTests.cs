using System.Reflection;

namespace VuonLen.House.Tests;

/// <summary>An interface stands only where two types of ours really differ behind it.</summary>
public class InterfaceTests
{
    private static readonly string[] Ours = ["VuonLen.Core", "VuonLen.Law", "VuonLen.Store", "VuonLen.Documents", "VuonLen.Demo", "vuonlen"];

    private static IEnumerable<string> Lonely(IReadOnlyCollection<Type> types) =>
        from type in types
        where type.IsInterface
        let bodies = types.Count(other => other is { IsInterface: false, IsAbstract: false } && other.GetInterfaces().Any(has => Same(has, type)))
        where bodies < 2
        select $"{type.FullName} has {bodies} implementation(s)";

    private static bool Same(Type has, Type type) => has == type || (has.IsGenericType && has.GetGenericTypeDefinition() == type);

    [Fact]
    public void Interfaces_OfOurs_HaveTwoImplementations() =>
        Assert.Empty(Lonely([.. Ours.SelectMany(name => Assembly.Load(name).GetTypes())]));

    [Fact]
    public void Interface_WithOneImplementation_IsFound()
    {
        Assert.Single(Lonely([typeof(ILonely), typeof(One)]));
        Assert.Empty(Lonely([typeof(ILonely), typeof(One), typeof(Two)]));
    }

    private interface ILonely;

    private sealed class One : ILonely;

    private sealed class Two : ILonely;
}
