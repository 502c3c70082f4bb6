using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Playback;

namespace BackCare.Exercises.Tests.Architecture;

public class ConventionTests
{
    private const string Root = "BackCare.Exercises";

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(ExerciseCatalog).Assembly;

    [Fact]
    public void Public_classes_are_sealed_static_or_open_to_this_library_only()
    {
        var open = Library.GetExportedTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsNested)
            .Where(type => !type.IsAbstract || type.GetConstructors(Everything).Any(constructor => constructor.IsPublic || constructor.IsFamily));

        open.Should().BeEmpty();
    }

    [Fact]
    public void There_is_no_public_interface() => Library.GetExportedTypes().Where(type => type.IsInterface).Should().BeEmpty();

    [Fact]
    public void Public_properties_can_be_set_while_making_an_object_and_never_after()
    {
        var settable =
            from type in Library.GetExportedTypes()
            from property in type.GetProperties(Everything)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";

        settable.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        var mutable =
            from type in Library.GetTypes()
            where !type.IsEnum && !type.FullName!.Contains('<', StringComparison.Ordinal) && !type.Name.EndsWith("JsonContext", StringComparison.Ordinal)
            from field in type.GetFields(Everything)
            where field.IsStatic && !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}";

        mutable.Should().BeEmpty();
    }

    [Fact]
    public void Fields_of_public_types_are_read_only_but_in_the_builder_and_the_player()
    {
        var mutable =
            from type in Library.GetExportedTypes()
            where !type.IsEnum && type != typeof(RoutineBuilder) && type != typeof(RoutinePlayer)
            from field in type.GetFields(Everything)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}";

        mutable.Should().BeEmpty();
    }

    [Fact]
    public void Types_that_can_be_compared_have_the_operators_of_equality()
    {
        var without =
            from type in Library.GetExportedTypes()
            where !type.IsEnum && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type))
            where type.GetMethod("op_Equality", Everything) is null
            select type.Name;

        without.Should().BeEmpty();
    }

    [Fact]
    public void Daily_nouns_are_in_the_root_namespace_and_what_a_part_of_the_library_needs_is_in_one_of_its_own() =>
        Library.GetExportedTypes().Select(type => type.Namespace).Distinct().Should().BeEquivalentTo(
            Root, $"{Root}.Exchange", $"{Root}.Figures", $"{Root}.Generation", $"{Root}.Guidance", $"{Root}.Handouts", $"{Root}.Logs", $"{Root}.Playback", $"{Root}.Reporting", $"{Root}.Schedules", $"{Root}.Serialization", $"{Root}.Timelines", $"{Root}.Validation");

    [Fact]
    public void Every_extension_is_in_the_root_namespace_so_that_no_using_is_needed_to_find_it() =>
        Library.GetExportedTypes().Where(type => !type.IsNested && type.IsDefined(typeof(ExtensionAttribute))).Should().NotBeEmpty()
            .And.OnlyContain(type => type.Namespace == Root && type.Name.EndsWith("Extensions", StringComparison.Ordinal));

    [Fact]
    public void A_type_of_a_namespace_of_its_own_lives_in_the_folder_of_that_name()
    {
        // Rules and documents stand in every folder.
        string[] acrossFolders = [$"{Root}.Validation", $"{Root}.Serialization"];

        var elsewhere =
            from type in Library.GetTypes()
            where type is { IsNested: false, Namespace: not null and not Root } && type.Namespace!.StartsWith(Root, StringComparison.Ordinal)
            where !acrossFolders.Contains(type.Namespace)
            where !File.Exists(Path.Combine(Repository.Root, "src", Root, type.Namespace![(Root.Length + 1)..].Replace('.', '/'), $"{type.Name}.cs"))
            select type.FullName;

        elsewhere.Should().BeEmpty();
    }

    [Fact]
    public void Every_type_can_be_the_first_one_that_is_used()
    {
        foreach (var name in Library.GetTypes().Where(type => !type.ContainsGenericParameters).Select(type => type.FullName!))
        {
            var alone = new AssemblyLoadContext(name, isCollectible: true);
            var type = alone.LoadFromAssemblyPath(Library.Location).GetType(name, throwOnError: true)!;
            type.Invoking(first => RuntimeHelpers.RunClassConstructor(first.TypeHandle)).Should().NotThrow("{0} may be used first", name);
            alone.Unload();
        }
    }

    [Fact]
    public void The_library_depends_on_FluentValidation_and_the_platform_alone()
    {
        var foreign = Library.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        foreign.Should().BeEquivalentTo("FluentValidation");
    }
}
