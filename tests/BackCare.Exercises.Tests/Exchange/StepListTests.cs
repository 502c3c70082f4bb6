using BackCare.Exercises.Exchange;

namespace BackCare.Exercises.Tests.Exchange;

public class StepListTests
{
    [Fact]
    public void Sets_and_repetitions_become_repeats_with_what_comes_between() => ExampleRoutines.One("scapular-squeeze", "2 x 15, hold 5 s").ToTimeline().ToSteps().ToString().Should().Be(
        """
        GetReady 5 s scapular-squeeze
        2 sets of [15 repetitions of [Hold 5 s scapular-squeeze], between them [Rest 2 s scapular-squeeze]], between them [Rest 30 s scapular-squeeze]
        """);

    [Fact]
    public void One_side_comes_after_the_other() => ExampleRoutines.One("seated-twist").ToTimeline().ToSteps().ToString().Should().Be(
        """
        GetReady 5 s seated-twist
        Hold 30 s seated-twist Left
        SwitchSides 5 s seated-twist Right
        Hold 30 s seated-twist Right
        """);

    [Fact]
    public void Sides_that_alternate_are_both_in_a_repetition() => ExampleRoutines.One("bird-dog", "8 x").ToTimeline().ToSteps().ToString().Should().Be(
        """
        GetReady 5 s bird-dog
        8 repetitions of [Move 4 s bird-dog Left, Move 4 s bird-dog Right]
        """);

    [Fact]
    public void Phases_of_a_repetition_are_steps_with_their_breathing()
    {
        var repeat = ExampleRoutines.One("cat-cow", "10 x").ToTimeline().ToSteps().Steps[1].Should().BeOfType<Repeat>().Subject;

        (repeat.Kind, repeat.Count, repeat.Between.Count).Should().Be((RepeatKind.Repetitions, 10, 0));
        repeat.Steps.Cast<TimedStep>().Select(step => step.Breathing).Should().Equal(Breathing.Inhale, Breathing.Exhale);
    }

    [Fact]
    public void Rounds_are_a_repeat_with_the_way_back_between_them()
    {
        var circuit = new RoutineBuilder("Circuit", ExerciseCatalog.Default).Add("seated-twist").Add("cat-cow").InRounds(3).Build();

        var rounds = circuit.ToTimeline().ToSteps().Steps.Should().ContainSingle().Which.Should().BeOfType<Repeat>().Subject;

        (rounds.Kind, rounds.Count).Should().Be((RepeatKind.Rounds, 3));
        rounds.Between.Should().ContainSingle().Which.ToString().Should().Be("ChangePosition 10 s seated-twist");
    }

    [Fact]
    public void A_first_round_with_time_for_reading_stands_before_the_others()
    {
        var circuit = new RoutineBuilder("Circuit", ExerciseCatalog.Default).Add("seated-twist").Add("cat-cow").InRounds(3).Build();

        var steps = circuit.ToTimeline(new() { WordsPerMinute = 120 }).ToSteps().Steps;

        steps[0].Should().BeOfType<TimedStep>().Which.Duration.Should().BeGreaterThan(Assumed.GetReady);
        steps[^1].Should().BeOfType<Repeat>().Which.Should().Match<Repeat>(rounds => rounds.Kind == RepeatKind.Rounds && rounds.Count == 2);
    }

    [Fact]
    public void Lists_of_equal_routines_are_equal_and_one_second_makes_another()
    {
        var steps = ExampleRoutines.Evening.ToTimeline().ToSteps();
        var later = ExampleRoutines.Evening.ToTimeline(new() { GetReady = TimeSpan.FromSeconds(6) }).ToSteps();

        steps.Should().Be(ExampleRoutines.Evening.ToTimeline().ToSteps()).And.NotBe(later);
        steps.GetHashCode().Should().Be(ExampleRoutines.Evening.ToTimeline().ToSteps().GetHashCode());
        (steps.Steps[1] == ExampleRoutines.Evening.ToTimeline().ToSteps().Steps[1], steps.Steps[1] != steps.Steps[2], steps.Steps[^1] == steps.Steps[0]).Should().Be((true, true, false));
    }

    [Fact]
    public void A_list_is_as_long_as_the_routine_has_exercises_however_often_they_repeat() =>
        ExampleRoutines.One("scapular-squeeze", "2 x 15, hold 5 s").ToTimeline().ToSteps().Steps.Should().HaveCount(
            ExampleRoutines.One("scapular-squeeze", "2 x 10, hold 3 s").ToTimeline().ToSteps().Steps.Count);
}
