using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace BackCare.Exercises.Tests.Catalog;

public class CatalogTests
{
    private static readonly ExerciseCatalog Default = ExerciseCatalog.Default;

    [Fact]
    public void The_default_catalog_is_loaded_once_even_when_32_threads_ask_first()
    {
        const int Threads = 32;
        var fresh = FreshDefault();
        var catalogs = new object?[Threads];
        using var start = new Barrier(Threads);

        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            catalogs[number] = fresh();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        catalogs.Should().OnlyContain(catalog => catalog != null && ReferenceEquals(catalog, catalogs[0]));
    }

    [Fact]
    public void Many_threads_can_read_one_catalog()
    {
        var extended = Default.Extend(OwnCatalog.Utf8(OwnCatalog.Json));
        var json = extended.ToJson();

        Parallel.For(0, 64, _ =>
        {
            extended["elastic-row"].Should().Be(OwnCatalog.BandRow);
            extended.Query().Targeting(TargetArea.MiddleBack).In(Position.Standing).Should().HaveCount(8);
            extended.ToJson().Should().Be(json);
            Default.Extend([OwnCatalog.WallSlide], [OwnCatalog.Sheet, OwnCatalog.Video]).Exercises.Should().HaveCount(36);
        });
    }

    [Theory]
    [InlineData("tr-TR")] // i and I are letters of two kinds
    [InlineData("de-DE")] // 22,5
    [InlineData("ar-SA")] // another calendar, other digits
    public void A_catalog_is_loaded_read_and_written_alike_in_every_culture(string culture)
    {
        var own = OwnCatalog.Read(OwnCatalog.Json).ToJson();
        var refusal = Refusal();

        InCulture(culture, () =>
        {
            var fresh = FreshDefault()()!;
            fresh.GetType().GetMethod(nameof(ExerciseCatalog.ToJson))!.Invoke(fresh, []).Should().Be(Default.ToJson());
            OwnCatalog.Read(OwnCatalog.Json).ToJson().Should().Be(own);
            Refusal().Should().Be(refusal);
        });

        static string Refusal() => BadCatalogRows.All.Values.Where(row => row.Code == "value.out-of-range")
            .Select(row => row.Json.Invoking(OwnCatalog.Read).Should().Throw<InvalidCatalogException>().Which.Message)
            .Aggregate((all, one) => $"{all}\n{one}");
    }

    [Fact]
    public void An_exercise_is_found_by_its_id()
    {
        Default["scapular-squeeze"].Name.Should().Be("Scapular squeeze");
        Default.TryGet("scapular-squeeze", out var found).Should().BeTrue();
        found.Should().BeSameAs(Default["scapular-squeeze"]);
    }

    [Theory]
    [InlineData("scapular-sqeeze", "There is no exercise 'scapular-sqeeze'; did you mean 'scapular-squeeze'?")]
    [InlineData("foam-roll-pectoral-stretch", "There is no exercise 'foam-roll-pectoral-stretch'; did you mean 'foam-roll-pectoralis-stretch'?")]
    [InlineData("catcow", "There is no exercise 'catcow'; did you mean 'cat-cow'?")]
    public void An_unknown_id_is_refused_with_the_nearest_one(string id, string message)
    {
        Default.Invoking(catalog => catalog[id]).Should().Throw<KeyNotFoundException>().WithMessage(message);
        Default.TryGet(id, out var none).Should().BeFalse();
        none.Should().BeNull();
    }

    [Fact]
    public void An_id_like_no_other_is_refused_without_a_guess() => Default.Invoking(catalog => catalog["zzzzzzzzzzzz"])
        .Should().Throw<KeyNotFoundException>().Which.Message.Should().Contain("'zzzzzzzzzzzz'").And.NotContain("did you mean");

    [Fact]
    public void A_source_is_found_by_its_id_and_an_unknown_one_refused_with_the_nearest()
    {
        Default.SourceOf("helen-clark").Title.Should().Be("How to Relieve Upper Back Pain With Exercises");
        Default.Invoking(catalog => catalog.SourceOf("hellen-clark")).Should().Throw<KeyNotFoundException>().WithMessage("*did you mean 'helen-clark'?");
    }

    [Fact]
    public void Every_source_that_the_default_catalog_cites_is_in_it_and_every_one_in_it_is_cited()
    {
        Default.Exercises.SelectMany(Cited).Distinct().Select(Default.SourceOf).Should().BeEquivalentTo(Default.Sources);

        static IEnumerable<SourceId> Cited(Exercise exercise)
        {
            CitedText?[] texts = [.. exercise.Cues, .. exercise.Mistakes, exercise.HowFar, exercise.Sensation, exercise.WrongSensation, exercise.HowToBreathe, exercise.EasierWay, exercise.HarderWay];
            return
            [
                .. exercise.Doses.Select(dose => dose.Source),
                .. exercise.Measures.Select(measure => measure.Source),
                .. exercise.Steps.SelectMany(step => step.Sources),
                .. exercise.Levels.SelectMany(level => level.Sources),
                .. exercise.Equipment.SelectMany(group => group.StandIns).Select(standIn => standIn.Source).OfType<SourceId>(),
                .. texts.OfType<CitedText>().SelectMany(text => text.Sources),
            ];
        }
    }

    [Fact]
    public void No_list_of_a_catalog_can_be_cast_to_one_that_changes()
    {
        var extended = Default.Extend(OwnCatalog.Utf8(OwnCatalog.Json));

        var lists = Lists(extended, []).ToArray();

        lists.Length.Should().BeGreaterThan(300);
        foreach (var list in lists)
        {
            list.Should().NotBeAssignableTo<IList>(); // as an array is
            list.GetType().GetInterfaces().Should().NotContain(kind => kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(ICollection<>));
        }
    }

    [Fact]
    public void An_exercise_does_not_change_with_the_lists_it_was_made_of()
    {
        Position[] positions = [Position.Standing];
        Equipment[] items = [Equipment.Wall];
        var slide = OwnCatalog.WallSlide with { Positions = positions, Equipment = [new(items)] };

        (positions[0], items[0]) = (Position.Prone, Equipment.Dumbbell);

        slide.Should().Be(OwnCatalog.WallSlide);
    }

    [Fact]
    public void No_property_of_a_catalog_or_of_what_it_holds_can_be_set_after_construction()
    {
        Type[] held = [typeof(ExerciseCatalog), typeof(Exercise), typeof(Source), typeof(Replacement), typeof(EquipmentGroup), typeof(StandIn), typeof(CitedText), typeof(Step), typeof(Level), typeof(Measure), typeof(CitedDose), typeof(DoseRange)];

        held.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Should().BeEmpty();
    }

    /// <summary>The default catalog of a copy of the library that nobody has used yet.</summary>
    private static Func<object?> FreshDefault()
    {
        var copy = new AssemblyLoadContext(null).LoadFromAssemblyPath(typeof(ExerciseCatalog).Assembly.Location);
        var property = copy.GetType(typeof(ExerciseCatalog).FullName!)!.GetProperty(nameof(ExerciseCatalog.Default))!;
        return property.GetMethod!.CreateDelegate<Func<object?>>();
    }

    private static IEnumerable<object> Lists(object holder, HashSet<object> seen)
    {
        if (!seen.Add(holder)) yield break;
        foreach (var property in holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(holder) is not { } value || value is string || value.GetType().IsValueType) continue;
            if (value is IEnumerable list)
            {
                yield return value;
                foreach (var inside in list.Cast<object>().Where(item => item is not string && !item.GetType().IsValueType).SelectMany(item => Lists(item, seen))) yield return inside;
            }
            else if (value.GetType().Assembly == typeof(ExerciseCatalog).Assembly)
            {
                foreach (var inside in Lists(value, seen)) yield return inside;
            }
        }
    }

    private static void InCulture(string name, Action action)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(name), CultureInfo.GetCultureInfo(name));
        try
        {
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
