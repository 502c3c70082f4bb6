using FluentAssertions.Extensions;

namespace BackCare.Exercises.Tests.Exercises;

public class ExerciseTests
{
    public static TheoryData<string> Cultures => TextForm.Cultures;

    /// <summary>Exercises that differ from the example in one part.</summary>
    public static TheoryData<string, Exercise> Others => new()
    {
        { "id", Example.Exercise with { Id = "towel-turn" } },
        { "name", Example.Exercise with { Name = "Towel turn" } },
        { "aliases", Example.Exercise with { Aliases = ["Another"] } },
        { "kind", Example.Exercise with { Kind = ExerciseKind.Stretch } },
        { "family", Example.Exercise with { Family = null } },
        { "laterality", Example.Exercise with { Laterality = Laterality.Alternating } },
        { "order of positions", Example.Exercise with { Positions = [Position.Standing, Position.SittingOnChair] } },
        { "equipment", Example.Exercise with { Equipment = [Example.Exercise.Equipment[0]] } },
        { "comfort", Example.Exercise with { Comfort = [] } },
        { "primary areas", Example.Exercise with { PrimaryAreas = [TargetArea.Back] } },
        { "secondary areas", Example.Exercise with { SecondaryAreas = [] } },
        { "primary muscles", Example.Exercise with { PrimaryMuscles = [] } },
        { "secondary muscles", Example.Exercise with { SecondaryMuscles = [] } },
        { "demands", Example.Exercise with { Demands = [] } },
        { "steps", Example.Exercise with { Steps = [new("Turn.")] } },
        { "cues", Example.Exercise with { Cues = ["Sit tall.", "Slowly."] } },
        { "how far", Example.Exercise with { HowFar = null } },
        { "sensation", Example.Exercise with { Sensation = null } },
        { "the source of a sensation", Example.Exercise with { Sensation = new("A mild pull along the ribs.", "helen-clark") } },
        { "wrong sensation", Example.Exercise with { WrongSensation = null } },
        { "how to breathe", Example.Exercise with { HowToBreathe = null } },
        { "mistakes", Example.Exercise with { Mistakes = [] } },
        { "easier way", Example.Exercise with { EasierWay = null } },
        { "harder way", Example.Exercise with { HarderWay = null } },
        { "levels", Example.Exercise with { Levels = [] } },
        { "measures", Example.Exercise with { Measures = [] } },
        { "doses", Example.Exercise with { Doses = [new("helen-clark", DoseRange.Parse("2 x 10-15, hold 6 s")) { Note = "Read as per side." }] } },
        { "inferred", Example.Exercise with { Inferred = [] } },
    };

    [Fact]
    public void Lists_are_copied_so_that_the_list_they_came_from_can_change()
    {
        var cues = new List<CitedText> { "Sit tall." };
        var positions = new[] { Position.Standing };
        var exercise = Example.Exercise with { Cues = cues, Positions = positions };

        cues.Add("Hurry.");
        positions[0] = Position.Prone;

        exercise.Cues.Should().ContainSingle().Which.Text.Should().Be("Sit tall.");
        exercise.Positions.Should().Equal(Position.Standing);
    }

    [Fact]
    public void No_list_can_be_cast_to_one_that_changes() => Lists(Example.Exercise).Should().HaveCount(17)
        .And.OnlyContain(list => !(list is System.Collections.IList) && !list.GetType().IsArray);

    [Fact]
    public void Null_is_no_list() => new Action(() => _ = Example.Exercise with { Cues = null! }).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Null_in_a_list_is_refused()
    {
        Refused(() => Example.Exercise with { Cues = ["Sit tall.", null!] });
        Refused(() => Example.Exercise with { Aliases = [null!] });
        Refused(() => Example.Exercise with { Mistakes = [null!] });
        Refused(() => Example.Exercise with { Steps = [null!] });
        Refused(() => Example.Exercise with { Equipment = [null!] });
        Refused(() => Example.Exercise with { Levels = [null!] });
        Refused(() => Example.Exercise with { Measures = [null!] });
        Refused(() => Example.Exercise with { Doses = [Example.Exercise.Doses[0], null!] });

        static void Refused(Func<Exercise> change) => change.Should().ThrowExactly<ArgumentException>().WithMessage("*null*");
    }

    [Fact]
    public void Exercises_of_equal_parts_are_equal_whatever_lists_they_were_made_of()
    {
        var same = Example.Exercise with
        {
            Cues = new List<CitedText> { "Sit tall." },
            Positions = new Queue<Position>([Position.SittingOnChair, Position.Standing]).ToArray(),
            Doses = [new("helen-clark", DoseRange.Parse("2 × 10–15, hold 5s")) { Note = "Read as per side." }],
        };

        same.Should().Be(Example.Exercise);
        same.GetHashCode().Should().Be(Example.Exercise.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void One_part_that_differs_makes_another_exercise(string part, Exercise other) =>
        other.Should().NotBe(Example.Exercise, "the {0} differ", part);

    [Fact]
    public void Demands_to_avoid_may_be_none_and_not_null()
    {
        Example.Exercise.AsksForAny([]).Should().BeFalse();
        new Action(() => Example.Exercise.AsksForAny(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("demands");
    }

    [Theory]
    [InlineData(true, "chair", "rolledTowel")]
    [InlineData(true, "stabilityBall", "stick")]
    [InlineData(true, "chair", "stabilityBall", "rolledTowel")]
    [InlineData(false, "chair", "stabilityBall")]
    [InlineData(false, "rolledTowel")]
    [InlineData(false, "cushion")]
    [InlineData(false)]
    public void One_item_of_every_group_must_be_at_hand_and_comfort_may_be_missing(bool doable, params string[] atHand) =>
        Example.Exercise.IsDoableWith([.. atHand.Select(Equipment.Parse)]).Should().Be(doable);

    [Fact]
    public void An_exercise_without_groups_of_equipment_needs_nothing() =>
        (Example.Exercise with { Equipment = [] }).IsDoableWith([]).Should().BeTrue();

    [Fact]
    public void Nothing_at_hand_is_said_with_an_empty_list() => new Action(() => (Example.Exercise with { Equipment = [] }).IsDoableWith(null!)).Should()
        .ThrowExactly<ArgumentNullException>().WithParameterName("atHand");

    [Theory]
    [InlineData(TargetArea.MiddleBack, true)]
    [InlineData(TargetArea.Ribs, true)]
    [InlineData(TargetArea.Wrists, true)]
    [InlineData(TargetArea.Arms, true)]
    [InlineData(TargetArea.Back, true)]
    [InlineData(TargetArea.Trunk, true)]
    [InlineData(TargetArea.WholeBody, true)]
    [InlineData(TargetArea.Shoulders, true)]
    [InlineData(TargetArea.UpperBack, false)]
    [InlineData(TargetArea.ShoulderBlades, false)]
    [InlineData(TargetArea.Chest, false)]
    public void An_exercise_targets_its_areas_and_the_areas_around_them(TargetArea area, bool targeted) =>
        (Example.Exercise with { PrimaryAreas = [TargetArea.MiddleBack, TargetArea.Ribs], SecondaryAreas = [TargetArea.Shoulders, TargetArea.Wrists] })
            .Targets(area).Should().Be(targeted);

    [Fact]
    public void An_exercise_for_the_back_is_not_one_for_each_part_of_it() =>
        (Example.Exercise with { PrimaryAreas = [TargetArea.Back] }).Targets(TargetArea.MiddleBack).Should().BeFalse();

    [Theory]
    [InlineData(Muscle.Obliques, true)]
    [InlineData(Muscle.Multifidus, true)]
    [InlineData(Muscle.RectusAbdominis, false)]
    public void An_exercise_works_its_primary_and_secondary_muscles(Muscle muscle, bool works) =>
        Example.Exercise.Works(muscle).Should().Be(works);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_name_or_an_alias_is_found_by_any_part_of_it_in_any_case_and_culture(string culture) => TextForm.In(culture, () =>
    {
        var exercise = Example.Exercise with { Name = "Sitting twist", Aliases = ["CHAIR SPINE TURN", "Rotation"] };

        new[] { "Sitting twist", "SITTING", "twiSt", "chair spine", "INE", "rotation" }.Should().OnlyContain(text => exercise.IsNamed(text));
        new[] { "sittıng", "SİTTİNG", "twist chair", "spin turn" }.Should().OnlyContain(text => !exercise.IsNamed(text));
    });

    [Fact]
    public void No_name_at_all_is_refused() => new Action(() => Example.Exercise.IsNamed(null!)).Should()
        .ThrowExactly<ArgumentNullException>().WithParameterName("text");

    [Theory]
    [InlineData(Laterality.Bilateral, Sides.Together)]
    [InlineData(Laterality.EachSideInTurn, Sides.Each)]
    [InlineData(Laterality.Alternating, Sides.Each)]
    public void An_exercise_with_sides_is_for_each_of_them(Laterality laterality, Sides sides)
    {
        var exercise = Example.Exercise with { Laterality = laterality };

        exercise.IsSided.Should().Be(sides == Sides.Each);
        exercise.AllSides.Should().Be(sides);
    }

    [Fact]
    public void The_default_dose_is_the_lower_end_of_the_first_citation_for_all_sides()
    {
        var exercise = WithDoses("2 x 10-15, hold 5-8 s", "1 x");

        exercise.DefaultDose.Should().Be(Dose.Parse("2 x 10, hold 5 s, each side"));
        (exercise with { Laterality = Laterality.Bilateral }).DefaultDose.Should().Be(Dose.Parse("2 x 10, hold 5 s"));
    }

    [Fact]
    public void The_shortest_duration_is_that_of_the_shortest_citation_with_all_sides_and_getting_ready()
    {
        var exercise = WithDoses("2 x 15, hold 5 s", "3-5 x, hold 10-20 s", "hold >=60 s");

        exercise.ShortestDuration.Should().Be((5 + 34 + 5 + 34).Seconds());
        (exercise with { Laterality = Laterality.Bilateral }).ShortestDuration.Should().Be((5 + 34).Seconds());
        (exercise with { Laterality = Laterality.Alternating }).ShortestDuration.Should().Be((5 + 6 * 10 + 5 * 2).Seconds());
    }

    [Fact]
    public void Without_a_citation_there_is_no_default_dose_and_no_duration()
    {
        var exercise = Example.Exercise with { Doses = [] };

        Refused(() => _ = exercise.DefaultDose);
        Refused(() => _ = exercise.ShortestDuration);

        static void Refused(Action get) => get.Should()
            .ThrowExactly<InvalidOperationException>().WithMessage("*'towel-twist' has no cited dose; add one*");
    }

    [Theory]
    [InlineData("12 x, hold 5 s", true)]
    [InlineData("hold 60 s", true)]
    [InlineData("12 x, hold 60 s", false)]
    [InlineData("16 x, hold 5 s", false)]
    public void A_dose_is_allowed_by_one_citation_alone_never_by_two_mixed(string dose, bool allowed) =>
        WithDoses("10-15 x, hold 5 s", "1 x, hold >=60 s").Allows(Dose.Parse(dose)).Should().Be(allowed);

    [Fact]
    public void An_exercise_prints_its_name_a_list_its_elements_and_a_citation_its_source()
    {
        Example.Exercise.Positions.ToString().Should().Be("SittingOnChair, Standing");
        Example.Exercise.ToString().Should().Be("Towel twist");
        Example.Exercise.Doses[0].ToString().Should().Be("2 x 10-15, hold 5 s (helen-clark)");
    }

    private static Exercise WithDoses(params string[] ranges) =>
        Example.Exercise with { Doses = [.. ranges.Select(range => new CitedDose("helen-clark", DoseRange.Parse(range)))] };

    private static IEnumerable<object> Lists(Exercise exercise) => typeof(Exercise).GetProperties()
        .Where(property => property.PropertyType.IsGenericType
            && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        .Select(property => property.GetValue(exercise)!);
}
