using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace BackCare.Exercises.Tests.Architecture;

public class PublicApiTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void The_public_api_is_the_approved_one() =>
        Golden.Matches("tests/BackCare.Exercises.Tests/Architecture/PublicApi.approved.txt", Describe());

    private static string Describe()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(ExerciseCatalog).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (type.FullName!.Contains('<', StringComparison.Ordinal)) continue;
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        if (type.IsEnum) return "";
        var bases = type.GetInterfaces().Where(face => face.IsPublic).Select(Name);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) bases = bases.Prepend(Name(parent));
        var all = string.Join(", ", bases.Order(StringComparer.Ordinal));
        return all.Length == 0 ? "" : $" : {all}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name))}");

        return type.GetMembers(Declared)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) || member is PropertyInfo)
            .Select(member => member switch
            {
                ConstructorInfo constructor when IsVisible(constructor) => $"new({Parameters(constructor)})",
                FieldInfo { IsPublic: true } field => $"{Static(field.IsStatic)}{(field.IsLiteral ? "const " : "readonly ")}{Name(field.FieldType)} {field.Name}",
                PropertyInfo property when IsVisible(property.GetMethod) => Property(property),
                MethodInfo method when IsVisible(method) && !(method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
                    $"{Static(method.IsStatic)}{Name(method.ReturnParameter)} {method.Name}({Parameters(method)})",
                _ => null,
            })
            .OfType<string>();
    }

    private static string Property(PropertyInfo property)
    {
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? false;
        var setter = IsVisible(property.SetMethod) ? isInit ? " init;" : " set;" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        return $"{required}{Static(property.GetMethod!.IsStatic)}{Name(property.PropertyType)}{Question(Nullability.Create(property).ReadState, property.PropertyType)} {property.Name}{index} {{ get;{setter} }}";
    }

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "";
        return $"{way}{Name(parameter)} {parameter.Name}{value}";
    }

    private static string Name(ParameterInfo parameter) => Name(parameter.ParameterType) + Question(Nullability.Create(parameter).WriteState, parameter.ParameterType);

    private static string Question(NullabilityState state, Type type) => state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        var name = type.Namespace is "System" or "System.Collections.Generic" or "BackCare.Exercises" || type.IsGenericParameter ? type.Name : type.FullName ?? type.Name;
        if (!type.IsGenericType) return name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
