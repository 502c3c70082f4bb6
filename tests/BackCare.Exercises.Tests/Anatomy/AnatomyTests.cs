namespace BackCare.Exercises.Tests.Anatomy;

public class AnatomyTests
{
    private static readonly TargetArea[] Areas = Enum.GetValues<TargetArea>();

    private static readonly Muscle[] Muscles = Enum.GetValues<Muscle>();

    public static TheoryData<Muscle> MusclesOfTheBack =>
    [
        Muscle.Trapezius, Muscle.MiddleTrapezius, Muscle.LowerTrapezius, Muscle.Rhomboids, Muscle.LatissimusDorsi,
        Muscle.ErectorSpinae, Muscle.Multifidus, Muscle.QuadratusLumborum,
    ];

    [Fact]
    public void Areas_lie_inside_one_another_like_this() => Drawing(TargetArea.WholeBody).Should().Be(
        """
        WholeBody
          Head
          Neck
          Trunk
            Back
              UpperBack
                ShoulderBlades
              MiddleBack
              LowerBack
            Chest
            Ribs
            Abdomen
          Shoulders
          Arms
            UpperArms
            Elbows
            Forearms
            Wrists
            Hands
          Hips
            Buttocks
          Legs
            Thighs
            Knees
            LowerLegs
            Ankles
            Feet
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Only_the_whole_body_has_nothing_around_it() =>
        Areas.Where(area => area.Parent is null).Should().Equal(TargetArea.WholeBody);

    [Fact]
    public void The_way_out_from_any_area_ends_at_the_whole_body_and_never_comes_back() => Areas.Should().AllSatisfy(area =>
    {
        var way = WayOut(area).Take(Areas.Length + 1).ToArray();

        way.Should().OnlyHaveUniqueItems().And.EndWith(TargetArea.WholeBody);
    });

    [Fact]
    public void An_area_includes_itself_and_what_lies_inside_it_and_nothing_else() => Areas.Should().AllSatisfy(other =>
        Areas.Where(area => area.Includes(other)).Should().BeEquivalentTo(WayOut(other)));

    [Fact]
    public void What_lies_inside_a_part_lies_inside_the_whole() =>
        Triples().Where(t => t.Outer.Includes(t.Middle) && t.Middle.Includes(t.Inner)).Should().HaveCountGreaterThan(Areas.Length)
            .And.OnlyContain(t => t.Outer.Includes(t.Inner));

    [Fact]
    public void Two_areas_that_include_each_other_are_one() =>
        Triples().Where(t => t.Outer.Includes(t.Inner) && t.Inner.Includes(t.Outer)).Should().OnlyContain(t => t.Outer == t.Inner);

    [Fact]
    public void A_number_that_is_no_area_lies_in_no_area()
    {
        const TargetArea Unknown = (TargetArea)999;

        Unknown.Parent.Should().BeNull();
        Areas.Should().OnlyContain(area => !area.Includes(Unknown) && !Unknown.Includes(area));
    }

    [Fact]
    public void Every_muscle_lies_in_an_area_and_in_none_twice() => Muscles.Should().AllSatisfy(muscle =>
        muscle.Areas.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(area => Enum.IsDefined(area)));

    [Theory]
    [MemberData(nameof(MusclesOfTheBack))]
    public void The_muscles_of_the_back_lie_in_the_back_first(Muscle muscle) =>
        TargetArea.Back.Includes(muscle.Areas[0]).Should().BeTrue();

    [Theory]
    [InlineData(Muscle.UpperTrapezius, TargetArea.Neck)]
    [InlineData(Muscle.LevatorScapulae, TargetArea.Neck)]
    [InlineData(Muscle.NeckFlexors, TargetArea.Neck)]
    [InlineData(Muscle.NeckExtensors, TargetArea.Neck)]
    [InlineData(Muscle.Rhomboids, TargetArea.ShoulderBlades)]
    [InlineData(Muscle.MiddleTrapezius, TargetArea.ShoulderBlades)]
    [InlineData(Muscle.LowerTrapezius, TargetArea.MiddleBack)]
    [InlineData(Muscle.LatissimusDorsi, TargetArea.MiddleBack)]
    [InlineData(Muscle.QuadratusLumborum, TargetArea.LowerBack)]
    [InlineData(Muscle.Pectorals, TargetArea.Chest)]
    [InlineData(Muscle.PectoralisMajor, TargetArea.Chest)]
    [InlineData(Muscle.PectoralisMinor, TargetArea.Chest)]
    [InlineData(Muscle.SerratusAnterior, TargetArea.Ribs)]
    [InlineData(Muscle.Intercostals, TargetArea.Ribs)]
    [InlineData(Muscle.Deltoids, TargetArea.Shoulders)]
    [InlineData(Muscle.RotatorCuff, TargetArea.Shoulders)]
    [InlineData(Muscle.RectusAbdominis, TargetArea.Abdomen)]
    [InlineData(Muscle.Obliques, TargetArea.Abdomen)]
    [InlineData(Muscle.Biceps, TargetArea.UpperArms)]
    [InlineData(Muscle.Triceps, TargetArea.UpperArms)]
    [InlineData(Muscle.ForearmMuscles, TargetArea.Forearms)]
    [InlineData(Muscle.Iliopsoas, TargetArea.Hips)]
    [InlineData(Muscle.Gluteals, TargetArea.Buttocks)]
    [InlineData(Muscle.Hamstrings, TargetArea.Thighs)]
    [InlineData(Muscle.CalfMuscles, TargetArea.LowerLegs)]
    public void The_main_area_of_a_muscle_comes_first(Muscle muscle, TargetArea area) => muscle.Areas[0].Should().Be(area);

    [Fact]
    public void A_number_that_is_no_muscle_has_no_areas() => ((Muscle)999).Areas.Should().BeEmpty();

    private static IEnumerable<TargetArea> WayOut(TargetArea from)
    {
        for (TargetArea? area = from; area is { } here; area = here.Parent) yield return here;
    }

    private static IEnumerable<(TargetArea Outer, TargetArea Middle, TargetArea Inner)> Triples() =>
        from outer in Areas from middle in Areas from inner in Areas select (outer, middle, inner);

    private static string Drawing(TargetArea area, int depth = 0) => string.Join('\n', Areas
        .Where(inner => inner.Parent == area)
        .Select(inner => Drawing(inner, depth + 1))
        .Prepend(new string(' ', 2 * depth) + area));
}
