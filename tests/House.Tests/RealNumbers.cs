using System.Reflection;

namespace VuonLen.House.Tests;

/// <summary>Finds real numbers in a compiled assembly, wherever a type can stand.</summary>
public static class RealNumbers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly Type[] Reals = [typeof(float), typeof(double), typeof(decimal), typeof(Half)];
    private static readonly string[] Allowed = ["VuonLen.Core.Measures", "VuonLen.Core.Linking"];

    /// <summary>Type and member of every use outside the namespaces that may.</summary>
    public static IEnumerable<string> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !Array.Exists(Allowed, space => type.Namespace?.StartsWith(space, StringComparison.Ordinal) == true)
        from member in type.GetMembers(Declared)
        where TypesOf(member).Any(IsReal)
        select $"{type.FullName}.{member.Name}";

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodBase method => [
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method is MethodInfo { ReturnType: var returned } ? [returned] : Type.EmptyTypes,
            .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
        ],
        _ => [],
    };

    private static bool IsReal(Type type) => Reals.Contains(type)
        || (type.HasElementType && IsReal(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsReal));
}
