using GuidedSession;
using Xunit.Abstractions;

namespace BackCare.Exercises.SampleTests;

public class ResizeTests(ITestOutputHelper output)
{
    private static readonly (int Width, int Height)[] Sizes = [(40, 12), (120, 40), (20, 5), (80, 24), (33, 9), (12, 3)];

    [Fact]
    public void Nothing_of_an_earlier_width_is_left_when_the_window_was_resized_while_it_played()
    {
        if (IsLeftOut()) return;
        using var terminal = new PseudoTerminal(100, 30, "GuidedSession", "--fast", "--seed", "7", "--language", "en");
        foreach (var (width, height) in ((int, int)[])[(40, 12), (120, 40), (20, 5), (60, 24)])
        {
            // What is written fills the terminal's small buffer, so that it plays on only while the test reads.
            terminal.WaitUntil(screen => screen.Lines.Any(line => line.Contains('░')));
            terminal.Resize(width, height);
        }

        terminal.WaitForEnd().Should().Be(0);

        output.WriteLine(terminal.Screen.ToString());
        terminal.Screen.ToString().Should().EndWith("Done. Well done.").And.NotContainAny("█", "░", "Next:", "q leave");
        (terminal.Screen.LastAlternate, terminal.Screen.IsAlternate, terminal.Screen.IsCursorVisible).Should().Be(("Done. Well done.", false, true));
    }

    [Theory]
    [InlineData("What do you want to work on?", "")]
    [InlineData("What is at hand?", "", "--area", "chest", "--minutes", "5")]
    [InlineData("Begin?", "", "--area", "middle back", "--minutes", "10", "--equipment", "chair, rolled towel")]
    [InlineData("(paused)", "yps", "--area", "middle back", "--minutes", "10", "--equipment", "chair, rolled towel")]
    [InlineData("(angehalten)", "jps", "--area", "middle back", "--minutes", "10", "--equipment", "chair, rolled towel", "--language", "de")]
    public void A_window_that_was_resized_shows_what_one_shows_that_had_this_size_from_the_beginning(string shown, string keys, params string[] args)
    {
        if (IsLeftOut()) return;
        if (!args.Contains("--language")) args = [.. args, "--language", "en"];
        using var terminal = new PseudoTerminal(100, 30, "GuidedSession", args);
        terminal.WaitUntil(screen => screen.IsAlternate);
        terminal.Type(keys);
        terminal.WaitUntil(screen => screen.ToString().Contains(shown, StringComparison.Ordinal));
        foreach (var (width, height) in Sizes)
        {
            var expected = FromTheBeginning(width, height, keys, args);

            terminal.Resize(width, height);
            terminal.WaitUntil(screen => screen.Lines.SequenceEqual(expected));

            output.WriteLine($"{width} x {height}\n{terminal.Screen}\n");
        }
    }

    [Theory]
    [InlineData(20, 5)]
    [InlineData(24, 4)]
    [InlineData(30, 6)]
    public void A_tiny_window_shows_the_exercise_the_side_and_the_seconds(int width, int height)
    {
        foreach (var tag in Language.Tags)
        {
            using var terminal = new Terminal();
            (terminal.Profile.Width, terminal.Profile.Height) = (width, height);
            var phrases = new Phrases(Language.Of(tag));
            var timeline = new RoutineBuilder("Twist", ExerciseCatalog.Default.In(Language.Of(tag))).Add("seated-twist").Build().ToTimeline();
            using var session = new Session(timeline, new ManualClock(), phrases);
            session.Skip();

            var lines = terminal.Show(new Screen(terminal.Profile, phrases).Picture(session.Now()));

            lines.Should().HaveCountLessThanOrEqualTo(height).And.OnlyContain(line => line.Length <= width);
            lines[0].TrimEnd('…').Should().NotBeEmpty();
            timeline.ItemOf(timeline[1])!.Exercise.Name.Should().StartWith(lines[0].TrimEnd('…'));
            lines.Should().Contain("0:30").And.Contain(phrases.Say("Left side"));
        }
    }

    [Fact]
    public void Control_C_while_it_asks_gives_the_window_back_and_ends_with_130()
    {
        if (IsLeftOut()) return;
        using var terminal = new PseudoTerminal(80, 24, "GuidedSession", "--language", "en");
        terminal.WaitUntil(screen => screen.ToString().Contains("> Middle back", StringComparison.Ordinal));

        terminal.PressControlC();

        terminal.WaitForEnd().Should().Be(130);
        (terminal.Screen.ToString(), terminal.Screen.IsAlternate, terminal.Screen.IsCursorVisible).Should().Be(("", false, true));
    }

    /// <summary>What a window of this size shows after these keys, when no more are pressed.</summary>
    private static string[] FromTheBeginning(int width, int height, string keys, string[] args)
    {
        using var terminal = new Terminal { Patience = 3 };
        using var errors = new StringWriter();
        (terminal.Profile.Width, terminal.Profile.Height) = (width, height);
        foreach (var key in keys) terminal.Press(key);
        var run = () => new App(terminal, errors, new ManualClock(), Language.English).Run(args);
        run.Should().Throw<InvalidOperationException>("it waits for a key");
        return [.. terminal.Output.Split('\n')[^height..].Select(line => line.TrimEnd())];
    }

    private bool IsLeftOut()
    {
        if (PseudoTerminal.Missing is { } missing) output.WriteLine(missing);
        return PseudoTerminal.Missing is not null;
    }
}
