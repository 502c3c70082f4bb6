using BackCare.Exercises.Guidance;
using GuidedSession;
using Spectre.Console;

namespace BackCare.Exercises.SampleTests;

public sealed class GuidedSessionTests : IDisposable
{
    private const string Escape = "\u001b";

    private readonly StringWriter errors = new();

    public void Dispose() => errors.Dispose();

    [Fact]
    public void Played_fast_without_a_terminal_it_writes_every_segment_in_order_and_ends_with_done()
    {
        var routine = ExerciseCatalog.Default.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(5), Seed = 7 }).Routine;

        var (code, output) = Run("--area", "MiddleBack", "--minutes", "5", "--seed", "7", "--fast");

        code.Should().Be(0);
        var lines = output.TrimEnd().Split('\n');
        var timeline = routine.ToTimeline();
        lines[^timeline.Count..].Should().Equal(timeline, (line, segment) => line.StartsWith(Words.Clock(segment.Start), StringComparison.Ordinal)
            && line.Contains(segment.Text, StringComparison.Ordinal));
        lines[^1].Should().EndWith("Done");
        output.Should().NotContain(Escape);
    }

    [Fact]
    public void The_routine_comes_with_its_reasons_the_precautions_and_when_to_stop()
    {
        var routine = ExerciseCatalog.Default.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(5) }).Routine;

        var (_, output) = Run("--fast");

        foreach (var item in routine.Items) output.Should().Contain($"- {item.Exercise.Name}: {item.Dose} ");
        foreach (var step in routine.Items.SelectMany(item => item.Exercise.Steps)) output.Should().Contain(step.Text);
        output.Should().Contain("  chosen: targets MiddleBack");
        foreach (var precaution in routine.Precautions) output.Should().Contain(precaution.Text);
        foreach (var note in GuidanceCatalog.Default.Safety) output.Should().Contain(note.Text);
        output.Should().Contain(GuidanceCatalog.Default.StopRule.Text).And.Contain(GuidanceCatalog.Default.Disclaimer);
    }

    [Fact]
    public void Without_a_terminal_nothing_is_asked_and_the_defaults_are_used() =>
        Run("--fast").Should().Be(Run("--area", "middleback", "--minutes=5", "--seed", "0", "--fast"));

    [Fact]
    public void The_same_seed_gives_the_same_session() => Run("--fast", "--seed", "3").Should().Be(Run("--fast", "--seed", "3"));

    [Theory]
    [InlineData("--area Toe", "--area: 'Toe' is not allowed; expected one of WholeBody, Trunk, Back")]
    [InlineData("--area 7", "--area: '7' is not allowed")]
    [InlineData("--area --fast", "--area: '' is not allowed")]
    [InlineData("--minutes 0", "--minutes: '0' is not allowed; expected a whole number from 1 to 60.")]
    [InlineData("--minutes five", "--minutes: 'five' is not allowed")]
    [InlineData("--seed 99999999999", "--seed: '99999999999' is not allowed")]
    [InlineData("--equipment Chair,Boat", "--equipment: 'Boat' is not allowed; expected one of chair, doorway")]
    [InlineData("--sed 7", "'--sed' is no option; allowed are --area, --minutes")]
    public void A_wrong_option_is_named_with_what_is_allowed(string args, string expected)
    {
        var (code, output) = Run(args.Split(' '));

        code.Should().Be(2);
        output.Should().BeEmpty();
        errors.ToString().Should().Contain(expected);
        errors.ToString().Trim().Split('\n').Should().HaveCount(2, "there is one problem, and a word on help");
    }

    [Fact]
    public void Help_names_every_option_and_key()
    {
        var (code, output) = Run("--help");

        code.Should().Be(0);
        output.Should().ContainAll("--area", "--minutes", "--equipment", "--seed", "--fast", "--help", "space", "right arrow", "q leaves");
    }

    [Fact]
    public void When_nothing_fits_it_says_what_would_help()
    {
        var (code, output) = Run("--area", "Chest", "--minutes", "1", "--fast");

        code.Should().Be(1);
        output.Should().Contain("Have at hand as well: doorway.");
    }

    [Fact]
    public void In_a_terminal_what_is_left_out_is_asked_for_and_keys_steer_the_session()
    {
        using var console = new Terminal();
        console.Press(ConsoleKey.Enter); // the first area: MiddleBack
        console.Type("7");
        console.Press(ConsoleKey.Enter); // nothing at hand
        console.Type("y");
        console.Press(ConsoleKey.S, ConsoleKey.P, ConsoleKey.Q);

        var code = new App(console, errors, new ManualClock()).Run([]);

        code.Should().Be(0);
        console.Output.Should().Contain("MiddleBack, 7 min").And.Contain("(paused)").And.Contain("Left at 0:05 of ");
    }

    [Fact]
    public void In_a_terminal_nothing_is_played_unless_it_is_wanted()
    {
        using var console = new Terminal();
        console.Type("n");

        new App(console, errors, new ManualClock()).Run(["--area", "MiddleBack", "--minutes", "5", "--equipment", "Chair"]).Should().Be(0);

        console.Output.Should().Contain("Begin?").And.NotContain("Next:");
    }

    [Fact]
    public void The_screen_shows_what_is_on_what_comes_next_and_both_bars()
    {
        using var console = new Terminal();
        var timeline = new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline();
        var clock = new ManualClock();
        var player = new Player(timeline, clock);
        clock.Advance(20);

        console.Write(new Screen(console.Profile).Picture(player.Now()));

        console.Output.Should().ContainAll("Seated twist", "Hold", "Left side", "Next: Switch to the right side", "0:30", "0:20 of ");
        var now = console.Output.Split('\n').Single(line => line.StartsWith("now", StringComparison.Ordinal));
        now.Count(c => c == '█').Should().Be(30, "half of the hold is over").And.Be(now.Count(c => c == '░'));
    }

    [Fact]
    public void The_screen_shows_the_steps_of_the_side_that_works_where_there_is_room()
    {
        var player = new Player(new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline(), new ManualClock());
        player.Skip();
        using var tall = new Terminal();
        using var flat = new Terminal();
        flat.Profile.Height = 12;

        tall.Write(new Screen(tall.Profile).Picture(player.Now()));
        flat.Write(new Screen(flat.Profile).Picture(player.Now()));

        tall.Output.Should().Contain("Turn your upper body toward your left knee.");
        flat.Output.Should().NotContain("knee").And.Contain("Seated twist\n0:30");
        flat.Output.Split('\n').Should().HaveCountLessThan(12);
    }

    [Fact]
    public void Text_of_a_catalog_is_never_taken_for_markup()
    {
        var twist = ExerciseCatalog.Default["seated-twist"] with { Id = "odd", Name = "Twist [red]or[/] [nothing" };
        var result = ExerciseCatalog.Empty.Extend([twist], ExerciseCatalog.Default.Sources)
            .Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Equipment = [Equipment.Chair] });
        using var console = new Terminal();

        Overview.Show(console, result);
        console.Write(new Screen(console.Profile).Picture(new Player(result.Routine.ToTimeline(), new ManualClock()).Now()));

        console.Output.Should().Contain("- Twist [red]or[/] [nothing:").And.Contain("\nTwist [red]or[/] [nothing");
    }

    private (int Code, string Output) Run(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 10_000;
        return (new App(console, errors, new ManualClock()).Run(args), output.ToString());
    }
}
