using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Routines;

public class EditTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly DoseDecision Decision = new("Our physiotherapist", "half of it while the shoulder gets used to it");

    private static readonly Routine Routine = new RoutineBuilder("Evening", Catalog).Add("cat-cow").Add("bird-dog", "8 x", note: "Slowly.").Add("foam-roll-pectoralis-stretch").Build();

    [Fact]
    public void A_routine_is_changed_step_by_step_and_stays_as_it_was()
    {
        var changed = Routine.WithName("Morning").Without(0).WithMoved(1, 0).WithDose(1, new(repetitions: 10)).WithNote(1, null).WithLevel(0, 2).WithAdded(Catalog["seated-twist"]);

        changed.ToString().Should().Be("""
            Morning
            Foam roll pectoralis stretch (Arms straight): 3 x, hold 30 s
            Bird dog: 10 x, each side
            Seated twist: hold 30 s, each side
            """);
        changed.Items.Should().OnlyContain(item => item.Note == null);
        Routine.Items[0].Exercise.Id.Value.Should().Be("cat-cow");
    }

    [Fact]
    public void A_change_that_makes_an_error_is_refused_with_its_findings()
    {
        Refused(routine => routine.WithName(" ")).Should().Be("value.blank Name");
        Refused(routine => routine.WithDose(1, new(repetitions: 99))).Should().Be("dose.outside-ranges Items[1].Dose");
        Refused(routine => routine.WithLevel(0, 1)).Should().Be("routine.unknown-level Items[0].Level");
        Refused(routine => routine.WithNote(2, "")).Should().Be("value.blank Items[2].Note");
        Refused(routine => routine.WithAdded(Catalog["cat-cow"])).Should().Be("routine.duplicate-exercise Items[3].Exercise");
        Refused(routine => routine.WithAdded(Catalog["seated-twist"] with { Steps = [] })).Should().Be("exercise.no-step Items[3].Exercise.Steps");
        Refused(routine => routine.Without(2).Without(1).Without(0)).Should().Be("routine.empty Items");

        static string Refused(Func<Routine, Routine> change)
        {
            var finding = Routine.Invoking(routine => change(routine)).Should().Throw<InvalidRoutineException>().Which.Findings[0];
            return $"{finding.Code} {finding.Place}";
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_place_that_is_not_there_is_refused_by_name(int place)
    {
        Routine.Invoking(routine => routine.Without(place)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        Routine.Invoking(routine => routine.WithMoved(place, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("from");
        Routine.Invoking(routine => routine.WithMoved(0, place)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("to");
        Routine.Invoking(routine => routine.WithDose(place, new(repetitions: 8))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        Routine.Invoking(routine => routine.WithLevel(place, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        Routine.Invoking(routine => routine.Swaps(place, Catalog)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
    }

    [Fact]
    public void A_builder_of_a_routine_builds_the_same_routine()
    {
        Prop.ForAll(Arb.From(RandomRoutine.Any), routine => routine.ToBuilder(Catalog).Build() == routine).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_builder_of_a_routine_says_everything_at_once()
    {
        Routine.ToBuilder(Catalog).SetDose(0, "ten").SetNote(1, " ").Add("cat-cwo").TryBuild(out _, out var findings).Should().BeFalse();

        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.Code} {finding.Place}").Should().BeEquivalentTo(
            "dose.unreadable Items[0].Dose", "value.blank Items[1].Note", "routine.unknown-exercise Items[3].Exercise");
    }

    [Fact]
    public void Another_wish_for_the_sides_gives_the_doses_of_a_routine_other_sides()
    {
        var left = Routine.ToBuilder(Catalog).For(SideWish.LeftOnly).Build();

        left.Items.Select(item => item.Dose.Sides).Should().Equal(Sides.Together, Sides.Left, Sides.Together);
        left.ToBuilder(Catalog).For(SideWish.Both).Build().Should().Be(Routine);
    }

    [Fact]
    public void A_level_takes_its_start_position_along()
    {
        var standing = Catalog["standing-mid-back-reach"] with { Id = "reach", Positions = [Position.Standing, Position.SittingOnChair], Levels = [new("Sitting", "Sit."), new("Standing", "Stand.") { Position = Position.Standing }] };
        var own = Catalog.Extend([standing]);
        var sitting = new RoutineBuilder("Reach", own).Add("reach", position: Position.SittingOnChair).Build();

        sitting.WithLevel(0, 2).Items[0].Position.Should().Be(Position.Standing);
        sitting.WithLevel(0, 1).Should().Be(sitting);
        own.Invoking(catalog => new RoutineBuilder("Reach", catalog).Add("reach", position: Position.SittingOnChair, level: 2).Build()).Should().Throw<InvalidRoutineException>()
            .Which.Findings[0].Code.Should().Be("routine.wrong-position");
    }

    [Fact]
    public void Somebody_may_decide_on_a_dose_that_no_source_states()
    {
        var routine = Routine.WithDose(1, new(repetitions: 4), Decision);

        routine.Items[1].Dose.Should().Be(Dose.Parse("4 x, each side"));
        routine.Items[1].Citations.Should().BeEmpty();
        var finding = routine.Validate().Single(finding => finding.Code == "dose.decided");
        (finding.Severity, finding.Place).Should().Be((FindingSeverity.Warning, "Items[1].Dose"));
        finding.Message.Should().StartWith("'4 x, each side' is outside every cited range of 'bird-dog'").And.Contain("Our physiotherapist: half of it");
    }

    [Fact]
    public void A_decision_is_kept_in_the_document_on_the_handout_and_through_a_plan()
    {
        var routine = Routine.WithDose(1, new(repetitions: 4), Decision);

        Routine.Read(routine.ToJson(), Catalog).Should().Be(routine);
        routine.ToJson().Should().Contain("\"by\": \"Our physiotherapist\"");
        routine.ToHtml().Should().Contain("This dose was decided by Our physiotherapist: half of it");
        routine.ToMarkdown().Should().Contain("This dose was decided by Our physiotherapist: half of it");
        new ExercisePlan(routine).Stages().Last().Routine.Should().Be(routine);
        new ExercisePlan(routine).Stages().Should().OnlyContain(stage => stage.Routine.Items.Count < 2 || stage.Routine.Items[1].Dose == routine.Items[1].Dose);
    }

    [Fact]
    public void A_decision_without_a_name_or_a_reason_is_refused()
    {
        Routine.Invoking(routine => routine.WithDose(1, new(repetitions: 4), new(" ", ""))).Should().Throw<InvalidRoutineException>()
            .Which.Findings.Where(finding => finding.Code == "value.blank").Select(finding => finding.Place).Should().Equal("Items[1].Decision.By", "Items[1].Decision.Why");
    }

    [Fact]
    public void Another_dose_takes_an_earlier_decision_back() =>
        Routine.WithDose(1, new(repetitions: 4), Decision).WithDose(1, new(repetitions: 8)).Items[1].Decision.Should().BeNull();

    [Fact]
    public void An_exercise_comes_twice_when_that_is_asked_for()
    {
        var circuit = new RoutineBuilder("Circuit", Catalog).AllowRepeats().Add("cat-cow").Add("bird-dog").Add("cat-cow").Build();

        circuit.AllowsRepeats.Should().BeTrue();
        Routine.Read(circuit.ToJson(), Catalog).Should().Be(circuit);
        circuit.ToTimeline().Duration.Should().Be(circuit.Duration);
        circuit.Swaps(2, Catalog)[0].Routine.Items.Take(2).Should().Equal(circuit.Items.Take(2));
        circuit.ToBuilder(Catalog).AllowRepeats(false).Invoking(builder => builder.Build()).Should().Throw<InvalidRoutineException>().WithMessage("*or allow repeats*");
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(8, null)]
    [InlineData(9, "dose.long-total")]
    public void The_hold_of_a_circuit_is_counted_over_all_of_its_rounds(int rounds, string? expected)
    {
        var builder = new RoutineBuilder("Circuit", Catalog).AllowRepeats();
        for (var round = 0; round < rounds; round++) builder.Add("seated-twist", "hold 30 s, each side");

        var totals = builder.Build().Validate().Where(finding => finding.Code is "dose.short-total" or "dose.long-total").Select(finding => finding.Code);

        totals.Should().Equal(expected is null ? [] : [expected]);
    }
}
